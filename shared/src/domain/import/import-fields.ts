import type { ImportKind } from './import-kind.ts';
import { plainWord } from './sheet-row.ts';

/** What a column can be taken for, and the headings it goes by in files from elsewhere, in three languages. */
const headings = {
  person:
    'epost, e-post, epostadresse, brukernavn, brukarnamn, upn, email, e-mail, username, ansattnr, ansattnummer, tilsettnummer, ressursnr, ressursnummer, employee id, employee number, employeeid, object id, objekt-id, ansatt, tilsett, medarbeider, medarbeidar, employee, person',
  positionNumber:
    'stillingsnummer, stillingsnr, stillings-id, arbeidsforhold-id, arbeidsforholdsnummer, arbeidsforhold nr, position number, position id',
  unit: 'enhet, eining, avdeling, avdelingsnavn, organisasjonsenhet, arbeidssted, arbeidsstad, tjenestested, unit, department',
  group: 'stillingsgruppe, gruppe, yrkesgruppe, position group, group',
  positionCode: 'stillingskode, kode, position code',
  title: 'stillingstittel, stilling, stillingsbetegnelse, tittel, job title, title, position',
  percent: 'stillingsprosent, prosent, stillingsstørrelse, percent, fte percent, percentage of full time',
  primary: 'hovedstilling, hovudstilling, hovedarbeidsforhold, primary, main position',
  startOn:
    'startdato, fra dato, frå dato, fra og med, ansatt dato, ansettelsesdato, ansatt fra, tilsett frå, tiltredelse, start date, start, from',
  endOn: 'sluttdato, til dato, til og med, fratredelse, ansatt til, end date, end, to',
  birthYear: 'fødselsår, birth year, year of birth',
  name: 'navn, namn, kompetanse, kompetansenavn, navn bokmål, namn bokmål, name, competence, navn på bokmål, namn på bokmål, name in bokmål',
  nameNn:
    'namn nynorsk, navn nynorsk, nynorsk, name nynorsk, navn på nynorsk, namn på nynorsk, name in nynorsk',
  kind: 'slag, type, kompetansetype, kind',
  areas: 'område, kompetanseområde, områder, område(r), kategori, area, areas, category, competence area',
  validMonths:
    'gyldig i måneder, gyldighet måneder, gyldig i månader, varighet måneder, valid months, valid for months',
  educationLevel: 'utdanningsnivå, education level, level of education',
  studyPoints: 'studiepoeng, study points, ects',
  status: 'status, tilstand',
  mergedInto: 'slått sammen med, slått saman med, erstattet av, erstatta av, merged into, replaced by',
  level0: 'nivå 0, level 0, tekst for nivå 0, text for level 0',
  level1: 'nivå 1, level 1, tekst for nivå 1, text for level 1',
  level2: 'nivå 2, level 2, tekst for nivå 2, text for level 2',
  level3: 'nivå 3, level 3, tekst for nivå 3, text for level 3',
  level4: 'nivå 4, level 4, tekst for nivå 4, text for level 4',
  competence: 'kompetanse, kompetansenavn, ferdighet, ferdigheit, kurs, sertifikat, competence, skill',
  level: 'nivå, kravnivå, kompetansenivå, krevd nivå, score, poeng, level',
  atLeast:
    'minst antall, minst, minimum, antall, tal, minst tal, at least, minimum number, at least so many, minst så mange',
  validFrom: 'gjelder fra, gjeld frå, fra dato, frå dato, startdato, krav fra, valid from, from',
  validTo: 'gjelder til, gjeld til, til dato, sluttdato, valid to, to',
  critical: 'kritisk, critical',
  goal: 'mål, overordnet mål, overordna mål, goal',
  by: 'vurdert av, hvem, kven, kilde, kjelde, assessed by, by, source',
  on: 'dato, vurdert dato, vurderingsdato, kartlagt, kartleggingsdato, date, assessed on',
  inUse: 'i bruk, brukes, blir brukt, in use',
  wish: 'ønske, ønsker, læringsønske, wish, ønske om å lære mer, ønske om å lære meir, wish to learn more',
  evidence: 'grunnlag, dokumentasjon, merknad, kommentar, evidence, comment',
  issuer: 'utsteder, utferdar, utstedt av, kursarrangør, issuer, issued by',
  issuedOn: 'utstedt, utferda, utstedt dato, gjennomført, fullført, issued, issued on, completed',
  expiresOn: 'utløper, går ut, gyldig til, utløpsdato, expires, expires on, valid until',
} as const;

export type ImportField = keyof typeof headings;

interface FieldUse {
  readonly name: ImportField;
  /** A file without it cannot be read. */
  readonly required: boolean;
}

function uses(required: readonly ImportField[], others: readonly ImportField[]): readonly FieldUse[] {
  return [
    ...required.map((name) => ({ name, required: true })),
    ...others.map((name) => ({ name, required: false })),
  ];
}

export const levelFields = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;
const paperFields = ['evidence', 'issuer', 'issuedOn', 'expiresOn'] as const;

export const importFields: Readonly<Record<ImportKind, readonly FieldUse[]>> = {
  positions: uses(
    ['person', 'startOn'],
    ['positionNumber', 'unit', 'group', 'positionCode', 'title', 'percent', 'primary', 'endOn', 'birthYear'],
  ),
  competences: uses(
    ['name'],
    [
      'nameNn',
      'kind',
      'areas',
      'validMonths',
      'educationLevel',
      'studyPoints',
      'status',
      'mergedInto',
      ...levelFields,
    ],
  ),
  requirements: uses(
    ['competence', 'validFrom'],
    ['unit', 'group', 'level', 'atLeast', 'validTo', 'critical', 'goal'],
  ),
  assessments: uses(['person', 'competence', 'level'], ['by', 'on', 'inUse', 'wish', ...paperFields]),
  matrix: uses(['person'], ['on']),
};

const byHeading = new Map<ImportField, ReadonlySet<string>>(
  Object.entries(headings).map(([name, words]) => [
    name as ImportField,
    new Set([plainWord(name), ...words.split(', ').map(plainWord)]),
  ]),
);

/** The field of a kind that goes by a heading. */
export function fieldOfHeading(kind: ImportKind, heading: string): ImportField | undefined {
  const word = plainWord(heading);
  if (word === '') return undefined;
  return importFields[kind].find(({ name }) => byHeading.get(name)?.has(word))?.name;
}
