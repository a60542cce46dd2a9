import type { LearningArena, LearningForm, Strategy } from '../measure.ts';

export const exampleKeys = [
  'useWhatWeHave',
  'jobShadowing',
  'professionalDay',
  'peerGuidance',
  'mentor',
  'trainee',
  'leadingChange',
  'sharedResponsibility',
  'stipend',
  'openCourse',
  'competencePackage',
  'ownStudies',
  'yPath',
  'apprentices',
  'studentPlacement',
  'meetApplicants',
  'fullTime',
  'sharedPost',
  'phaseOut',
] as const;
export type ExampleKey = (typeof exampleKeys)[number];

/** Something to start a measure from; its words are in the texts (`example.<key>.…`). */
export interface MeasureExample {
  readonly key: ExampleKey;
  readonly strategy: Strategy;
  readonly learningForm?: LearningForm | undefined;
  readonly learningArena?: LearningArena | undefined;
  /** For a team that learns together, with sessions. */
  readonly collective: boolean;
}

const at = (
  strategy: Strategy,
  learningForm?: LearningForm,
  learningArena?: LearningArena,
  collective = false,
): Omit<MeasureExample, 'key'> => ({ strategy, learningForm, learningArena, collective });

/** After the lists in seed 002 ("Eksempler på tiltak og ordninger"), the customer's example in seed 001 and the forms in seed 003. */
const examples: Readonly<Record<ExampleKey, Omit<MeasureExample, 'key'>>> = {
  useWhatWeHave: at('mobilise', undefined, 'workplace'),
  jobShadowing: at('develop', 'jobShadowing', 'workplace'),
  professionalDay: at('develop', 'professionalDay', 'workplace', true),
  peerGuidance: at('mobilise', 'peerGuidance', 'workplace', true),
  mentor: at('develop', 'mentoring', 'workplace'),
  trainee: at('recruit', 'mentoring', 'workplace'),
  leadingChange: at('develop', 'course', 'workplace', true),
  sharedResponsibility: at('develop', 'professionalDay', 'workplace', true),
  stipend: at('develop', 'formalEducation', 'university'),
  openCourse: at('develop', 'eLearning', 'online'),
  competencePackage: at('develop', 'competencePackage', 'workplace', true),
  ownStudies: at('develop', 'formalEducation', 'university', true),
  yPath: at('develop', 'formalEducation', 'university'),
  apprentices: at('recruit', 'apprenticeship', 'workplace'),
  studentPlacement: at('recruit', undefined, 'workplace'),
  meetApplicants: at('recruit'),
  fullTime: at('recruit'),
  sharedPost: at('recruit', 'sharedPost', 'neighbour'),
  phaseOut: at('phaseOut'),
};

export const measureExamples: readonly MeasureExample[] = exampleKeys.map((key) => ({
  key,
  ...examples[key],
}));
