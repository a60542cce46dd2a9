import type { LearningArena, LearningForm, MeasureStatus, Strategy } from '../measure.ts';

/** The words old plans use, in three languages, for what we have a word of our own for; the first for each is the one we suggest. */

export const strategyWords: Readonly<Record<string, Strategy>> = {
  ...{ mobilisere: 'mobilise', mobilise: 'mobilise', utvikle: 'develop', develop: 'develop' },
  ...{ rekruttere: 'recruit', recruit: 'recruit' },
  ...{ avvikle: 'phaseOut', 'fase ut': 'phaseOut', 'phase out': 'phaseOut' },
};

/** How a new measure goes. A stopped one has a reason, which no column has; it is stopped in the plan. */
export const measureStatusWords: Readonly<Record<string, Exclude<MeasureStatus, 'stopped'>>> = {
  ...{ planlagt: 'planned', planned: 'planned', 'ikke startet': 'planned', 'ikkje starta': 'planned' },
  ...{ 'i rute': 'onTrack', 'on track': 'onTrack', pågår: 'onTrack', 'i gang': 'onTrack' },
  ...{ forsinket: 'delayed', forseinka: 'delayed', delayed: 'delayed' },
  ...{ 'trenger hjelp': 'needsHelp', 'treng hjelp': 'needsHelp', 'needs help': 'needsHelp' },
  ...{ ferdig: 'done', done: 'done', gjennomført: 'done', fullført: 'done' },
};

export const formWords: Readonly<Record<string, LearningForm>> = {
  ...{ kurs: 'course', course: 'course', 'formell utdanning': 'formalEducation' },
  ...{ 'formal education': 'formalEducation', 'e-læring': 'eLearning', 'e-learning': 'eLearning' },
  ...{ hospitering: 'jobShadowing', 'job shadowing': 'jobShadowing' },
  ...{ kollegaveiledning: 'peerGuidance', kollegarettleiing: 'peerGuidance' },
  ...{ 'peer guidance': 'peerGuidance', mentorordning: 'mentoring', mentoring: 'mentoring' },
  ...{ fagdag: 'professionalDay', 'professional day': 'professionalDay' },
  ...{ kompetansepakke: 'competencePackage', 'competence package': 'competencePackage' },
  ...{ læretid: 'apprenticeship', apprenticeship: 'apprenticeship' },
  ...{ 'delt stilling': 'sharedPost', 'shared post': 'sharedPost' },
};

export const arenaWords: Readonly<Record<string, LearningArena>> = {
  ...{ arbeidsplassen: 'workplace', 'the workplace': 'workplace', workplace: 'workplace' },
  ...{ nettverk: 'network', network: 'network', 'høyskole eller universitet': 'university' },
  ...{ 'høgskule eller universitet': 'university', 'university or university college': 'university' },
  ...{ høyskole: 'university', høgskule: 'university', universitet: 'university' },
  ...{ fagskole: 'vocationalSchool', fagskule: 'vocationalSchool' },
  ...{ 'vocational college': 'vocationalSchool', 'på nett': 'online', online: 'online' },
  ...{ nabokommune: 'neighbour', 'neighbouring municipality': 'neighbour' },
};
