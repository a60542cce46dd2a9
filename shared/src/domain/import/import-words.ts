import type { Usage } from '../assessment.ts';
import type { CompetenceKind, CompetenceStatus, EducationLevel } from '../competence.ts';

/** The words files use, in three languages, for what we have a word of our own for; the first for each is the one we suggest. */

/** Only as far as the source says: an import speaks for the person or for the leader; agreement is an act of the two. */
export const sideWords: Readonly<Record<string, 'self' | 'leader'>> = {
  ...{ selv: 'self', sjølv: 'self', self: 'self', ansatt: 'self', tilsett: 'self', employee: 'self' },
  ...{ medarbeider: 'self', medarbeidar: 'self', egenvurdering: 'self', eigenvurdering: 'self' },
  ...{ leder: 'leader', leiar: 'leader', leader: 'leader', lederen: 'leader', leiaren: 'leader' },
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
  ...{ 'i bruk': 'active', aktiv: 'active', 'in use': 'active', active: 'active' },
  ...{ avvikles: 'phasingOut', 'blir avvikla': 'phasingOut', 'fases ut': 'phasingOut' },
  ...{ 'being phased out': 'phasingOut', 'phasing out': 'phasingOut' },
  ...{ avviklet: 'retired', avvikla: 'retired', utgått: 'retired', retired: 'retired' },
};

export const educationWords: Readonly<Record<string, EducationLevel>> = {
  ...{ videregående: 'upperSecondary', vidaregåande: 'upperSecondary', fagbrev: 'upperSecondary' },
  ...{ 'upper secondary': 'upperSecondary', fagskole: 'vocationalCollege', fagskule: 'vocationalCollege' },
  ...{ 'vocational college': 'vocationalCollege', bachelor: 'bachelor', master: 'master' },
  ...{ doktorgrad: 'doctorate', doctorate: 'doctorate' },
};
