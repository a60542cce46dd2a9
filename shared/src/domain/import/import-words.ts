import type { Usage } from '../assessment.ts';
import type { CompetenceKind, CompetenceStatus, EducationLevel } from '../competence.ts';

/** The words files use, in three languages, for what we have a word of our own for. */

/** Only as far as the source says: an import speaks for the person or for the leader; agreement is an act of the two. */
export const sideWords: Readonly<Record<string, 'self' | 'leader'>> = {
  ...{ self: 'self', selv: 'self', sjølv: 'self', ansatt: 'self', tilsett: 'self', employee: 'self' },
  ...{ medarbeider: 'self', medarbeidar: 'self', egenvurdering: 'self', eigenvurdering: 'self' },
  ...{ leader: 'leader', leder: 'leader', leiar: 'leader', lederen: 'leader', leiaren: 'leader' },
};

export const usageWords: Readonly<Record<string, Usage>> = {
  ...{ ja: 'yes', delvis: 'partly', nei: 'no' },
  ...{ yes: 'yes', partly: 'partly', no: 'no' },
};

export const kindWords: Readonly<Record<string, CompetenceKind>> = {
  ...{ ferdighet: 'skill', ferdigheit: 'skill', skill: 'skill' },
  ...{ sertifikat: 'certificate', kurs: 'certificate', certificate: 'certificate' },
  ...{ utdanning: 'education', education: 'education' },
};

export const statusWords: Readonly<Record<string, CompetenceStatus>> = {
  ...{ aktiv: 'active', 'i bruk': 'active', active: 'active' },
  ...{ 'fases ut': 'phasingOut', 'under utfasing': 'phasingOut', phasingOut: 'phasingOut' },
  ...{ utgått: 'retired', avviklet: 'retired', avvikla: 'retired', retired: 'retired' },
};

export const educationWords: Readonly<Record<string, EducationLevel>> = {
  ...{ videregående: 'upperSecondary', vidaregåande: 'upperSecondary', fagbrev: 'upperSecondary' },
  ...{ upperSecondary: 'upperSecondary', fagskole: 'vocationalCollege', fagskule: 'vocationalCollege' },
  ...{ vocationalCollege: 'vocationalCollege', bachelor: 'bachelor', master: 'master' },
  ...{ doktorgrad: 'doctorate', doctorate: 'doctorate' },
};
