import type { CompetenceKind, CompetenceStatus } from '@rod-trad/shared/domain/competence';
import type { AreaKey, Pair } from './catalogue-template.ts';

export interface CredentialTemplate {
  readonly kind: CompetenceKind;
  readonly areas: readonly AreaKey[];
  readonly name: Pair;
  readonly validMonths?: number | undefined;
  readonly status?: CompetenceStatus | undefined;
  readonly mergedInto?: 'collaboration' | undefined;
}

const certificate = (areas: readonly AreaKey[], nb: string, nn: string, validMonths?: number) =>
  ({ kind: 'certificate', areas, name: [nb, nn], validMonths }) satisfies CredentialTemplate;
const education = (areas: readonly AreaKey[], nb: string, nn: string) =>
  ({ kind: 'education', areas, name: [nb, nn] }) satisfies CredentialTemplate;
const former = (areas: readonly AreaKey[], nb: string, nn: string, status: CompetenceStatus) =>
  ({ kind: 'skill', areas, name: [nb, nn], status }) satisfies CredentialTemplate;

/** Certificates, educations, and competences on their way in or out of the catalogue. The latter use the default level texts. */
export const credentials = {
  cpr: certificate(['care'], 'Hjerte- og lungeredning (HLR)', 'Hjarte- og lungeredning (HLR)', 12),
  medicationCourse: certificate(['care'], 'Legemiddelkurs med prøve', 'Legemiddelkurs med prøve', 24),
  infusion: certificate(['care'], 'Godkjenning for infusjonspumpe', 'Godkjenning for infusjonspumpe', 24),
  movingPeople: certificate(['care'], 'Kurs i forflytning', 'Kurs i forflytting', 24),
  childFirstAid: certificate(['learning'], 'Førstehjelp for barn', 'Førstehjelp for barn', 24),
  waterRescue: certificate(['learning'], 'Livredning i vann', 'Livredning i vatn', 12),
  driverC1: certificate(['technical'], 'Førerkort klasse C1', 'Førarkort klasse C1', 60),
  machines: certificate(['technical'], 'Maskinførerbevis', 'Maskinførarbevis'),
  crane: certificate(['technical'], 'Kranførerbevis for lastebilkran', 'Kranførarbevis for lastebilkran'),
  hotWork: certificate(['technical'], 'Sertifikat for varme arbeider', 'Sertifikat for varme arbeid', 60),
  roadWarning: certificate(['technical'], 'Arbeidsvarsling kurs 1', 'Arbeidsvarsling kurs 1', 60),
  smokeDiver: certificate(['technical'], 'Årlig prøve for røykdykkere', 'Årleg prøve for røykdykkarar', 12),
  nursing: education(['care'], 'Bachelor i sykepleie', 'Bachelor i sjukepleie'),
  cancerCare: education(['care'], 'Videreutdanning i kreftsykepleie', 'Vidareutdanning i kreftsjukepleie'),
  healthTrade: education(['care'], 'Fagbrev som helsefagarbeider', 'Fagbrev som helsefagarbeidar'),
  elderlyCare: education(
    ['care'],
    'Fagskole i helse, aldring og aktiv omsorg',
    'Fagskule i helse, aldring og aktiv omsorg',
  ),
  teaching: education(['learning'], 'Grunnskolelærerutdanning', 'Grunnskulelærarutdanning'),
  kindergartenTeaching: education(['learning'], 'Barnehagelærerutdanning', 'Barnehagelærarutdanning'),
  childTrade: education(
    ['learning'],
    'Fagbrev som barne- og ungdomsarbeider',
    'Fagbrev som barne- og ungdomsarbeidar',
  ),
  readingStudies: education(
    ['learning', 'language'],
    'Videreutdanning i lesing, 30 studiepoeng',
    'Vidareutdanning i lesing, 30 studiepoeng',
  ),
  leadershipStudies: education(
    ['leadership'],
    'Lederutdanning, 30 studiepoeng',
    'Leiarutdanning, 30 studiepoeng',
  ),
  wordProcessing: {
    ...former(
      ['digital'],
      'Tekstbehandling på felles filområde',
      'Tekstbehandling på felles filområde',
      'retired',
    ),
    mergedInto: 'collaboration',
  },
  faxRoutines: former(['casework'], 'Telefaks og papirarkiv', 'Telefaks og papirarkiv', 'retired'),
  paperJournal: former(['care'], 'Journalføring på papir', 'Journalføring på papir', 'phasingOut'),
  drones: former(
    ['technical', 'digital'],
    'Droneinspeksjon av tak og ledningsnett',
    'Droneinspeksjon av tak og leidningsnett',
    'proposed',
  ),
} as const satisfies { readonly [key: string]: CredentialTemplate };
