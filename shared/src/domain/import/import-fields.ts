import { measureQuestions } from '../measure.ts';
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
  year: 'år, undersøkelsesår, undersøkingsår, year, survey year',
  answers:
    'antall svar, svar, antall respondenter, respondenter, antall besvarelser, tal på svar, number of answers, answers, n',
  area: 'område, kompetanseområde, kompetanseområder, områder, område(r), innsatsområde, satsingsområde, area, competence area, competence areas',
  measure:
    'tiltak, overordnede tiltak, overordna tiltak, overordnet tiltak, kompetansetiltak, navn på tiltak, measure, measures, action',
  years: 'år, periode, tidsrom, når, tidsplan, gjennomføres, gjennomføring, years, period, when',
  owner:
    'eier, eigar, ansvarlig, ansvarleg, ansvar, ansvarlig (e-post eller ansattnummer), ansvarleg (e-post eller tilsettnummer), owner (e-mail or employee number), owner, responsible',
  strategy: 'strategi, måte, strategy',
  audience: 'målgruppe, hvem, kven, deltakere, deltakarar, audience, target group, for whom',
  learningForm: 'læringsform, form, learning form',
  learningArena: 'læringsarena, arena, learning arena',
  costKroner:
    'kostnad i kroner, kostnad i kroner per år, kostnad, kostnader, kroner, budsjett, pris, cost in kroner, cost, budget',
  costHours: 'timer, timar, tidsbruk, timebruk, hours',
  funding: 'finansiering, dekkes av, blir dekt av, funding',
  dueOn: 'frist, tidsfrist, ferdig innen, ferdig innan, due, due date, deadline',
  wantedEffect:
    'ønsket effekt, ønskt effekt, effekt, hva er ønsket effekt med tiltaket?, wanted effect, effect',
  successCriteria:
    'suksesskriterier, suksesskriterium, suksesskriterier for hente ut ønsket effekt?, success criteria',
  learningGoals:
    'læringsmål, konkrete læringsmål, hva er de konkrete læringsmål med tiltaket?, learning goals',
  formAndContent:
    'form og innhold, form og innhald, form og innhold som vil bidra til måloppnåelse, form and content',
  plannedEvaluation:
    'planlagt evaluering, evaluering, hvordan er tiltaket planlagt evaluert?, planned evaluation, evaluation',
  factor1:
    'faktor 1, factor 1, f1, 1, indre motivasjon, 1 indre motivasjon, faktor 1 indre motivasjon, factor 1 indre motivasjon, oppgavemotivasjon, 1 oppgavemotivasjon, faktor 1 oppgavemotivasjon, factor 1 oppgavemotivasjon, inner motivation, 1 inner motivation, faktor 1 inner motivation, factor 1 inner motivation',
  factor2:
    'faktor 2, factor 2, f2, 2, mestringstro, 2 mestringstro, faktor 2 mestringstro, factor 2 mestringstro, self-efficacy, 2 self-efficacy, faktor 2 self-efficacy, factor 2 self-efficacy, meistringstru, 2 meistringstru, faktor 2 meistringstru, factor 2 meistringstru',
  factor3:
    'faktor 3, factor 3, f3, 3, autonomi, 3 autonomi, faktor 3 autonomi, factor 3 autonomi, opplevd selvstendighet, 3 opplevd selvstendighet, faktor 3 opplevd selvstendighet, factor 3 opplevd selvstendighet, autonomy, 3 autonomy, faktor 3 autonomy, factor 3 autonomy',
  factor4:
    'faktor 4, factor 4, f4, 4, bruk av kompetanse, 4 bruk av kompetanse, faktor 4 bruk av kompetanse, factor 4 bruk av kompetanse, kompetansemobilisering, 4 kompetansemobilisering, faktor 4 kompetansemobilisering, factor 4 kompetansemobilisering, use of competence, 4 use of competence, faktor 4 use of competence, factor 4 use of competence',
  factor5:
    'faktor 5, factor 5, f5, 5, mestringsorientert ledelse, 5 mestringsorientert ledelse, faktor 5 mestringsorientert ledelse, factor 5 mestringsorientert ledelse, mastery-oriented leadership, 5 mastery-oriented leadership, faktor 5 mastery-oriented leadership, factor 5 mastery-oriented leadership, meistringsorientert leiing, 5 meistringsorientert leiing, faktor 5 meistringsorientert leiing, factor 5 meistringsorientert leiing',
  factor6:
    'faktor 6, factor 6, f6, 6, rolleklarhet, 6 rolleklarhet, faktor 6 rolleklarhet, factor 6 rolleklarhet, role clarity, 6 role clarity, faktor 6 role clarity, factor 6 role clarity, rolleklarleik, 6 rolleklarleik, faktor 6 rolleklarleik, factor 6 rolleklarleik',
  factor7:
    'faktor 7, factor 7, f7, 7, relevant kompetanseutvikling, 7 relevant kompetanseutvikling, faktor 7 relevant kompetanseutvikling, factor 7 relevant kompetanseutvikling, relevant kompetanseheving, 7 relevant kompetanseheving, faktor 7 relevant kompetanseheving, factor 7 relevant kompetanseheving, relevant competence development, 7 relevant competence development, faktor 7 relevant competence development, factor 7 relevant competence development',
  factor8:
    'faktor 8, factor 8, f8, 8, fleksibilitetsvilje, 8 fleksibilitetsvilje, faktor 8 fleksibilitetsvilje, factor 8 fleksibilitetsvilje, willingness to be flexible, 8 willingness to be flexible, faktor 8 willingness to be flexible, factor 8 willingness to be flexible',
  factor9:
    'faktor 9, factor 9, f9, 9, mestringsklima, 9 mestringsklima, faktor 9 mestringsklima, factor 9 mestringsklima, mastery climate, 9 mastery climate, faktor 9 mastery climate, factor 9 mastery climate, meistringsklima, 9 meistringsklima, faktor 9 meistringsklima, factor 9 meistringsklima',
  factor10:
    'faktor 10, factor 10, f10, 10, prososial motivasjon, 10 prososial motivasjon, faktor 10 prososial motivasjon, factor 10 prososial motivasjon, nyttemotivasjon, 10 nyttemotivasjon, faktor 10 nyttemotivasjon, factor 10 nyttemotivasjon, prosocial motivation, 10 prosocial motivation, faktor 10 prosocial motivation, factor 10 prosocial motivation',
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
/** The ten of 10-FAKTOR, in their order. */
export const factorFields = [
  'factor1',
  'factor2',
  'factor3',
  'factor4',
  'factor5',
  'factor6',
  'factor7',
  'factor8',
  'factor9',
  'factor10',
] as const;
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
  plan: uses(
    ['area', 'measure'],
    [
      'years',
      'owner',
      'strategy',
      'audience',
      'learningForm',
      'learningArena',
      'costKroner',
      'costHours',
      'funding',
      'dueOn',
      'status',
      'goal',
      ...measureQuestions,
    ],
  ),
  matrix: uses(['person'], ['on']),
  survey: uses(['unit', 'year', 'answers', ...factorFields], []),
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
