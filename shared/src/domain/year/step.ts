import type { IsoDate } from '../iso-date.ts';

/** The steps of "To prosesser – integrert tilnærming" (seed 001), by the numbers they have there. */
export const stepNames = [
  'foundations',
  'ownGoals',
  'actionPlan',
  'goalPicture',
  'criticalNeeds',
  'proposals',
  'talks',
] as const;
export type StepName = (typeof stepNames)[number];

/** Steps 1–3 are the goal breakdown (målnedbryting), steps 4–7 the competence consultation (kompetansedrøfting). */
export const stepProcesses = ['goalBreakdown', 'consultation'] as const;
export type StepProcess = (typeof stepProcesses)[number];
export function processOf(step: StepName): StepProcess {
  return stepNames.indexOf(step) < 3 ? 'goalBreakdown' : 'consultation';
}

/** `hidden`: it rests on people, and is told only to those who may see them, or from numbers that are published. */
export const stepStates = ['done', 'underWay', 'notBegun', 'hidden'] as const;
export type StepState = (typeof stepStates)[number];

/** Why a step stands where it does; each has its sentence. */
export const stepReasons = [
  'noGoals',
  'noAreas',
  'noneTied',
  'someTied',
  'allTied',
  'onlyInherited',
  'areasChosen',
  'areasAdopted',
  'ownAreas',
  'noPlan',
  'noMeasures',
  'measuresLack',
  'planned',
  'noPlanToDiscuss',
  'notDiscussed',
  'adoptedUndiscussed',
  'inConsultation',
  'discussed',
  'noCritical',
  'nothingKnown',
  'roundOpen',
  'someUnknown',
  'mapped',
  'needsFirst',
  'noneAnswered',
  'someAnswered',
  'allAnswered',
  'noNeeds',
  'nobody',
  'noTalks',
  'someTalks',
  'talksHeld',
  'tooFew',
  'notShown',
] as const;
export type StepReason = (typeof stepReasons)[number];

/** Where a step is taken: a page, or a part of one. */
export const stepPlaces = ['areas', 'measures', 'life', 'requirements', 'rounds', 'gap', 'team'] as const;
export type StepPlace = (typeof stepPlaces)[number];

export interface Judgement {
  readonly state: StepState;
  readonly reason: StepReason;
  readonly place: StepPlace;
  /** What the sentence counts, and out of how many. */
  readonly count?: number | undefined;
  readonly of?: number | undefined;
  readonly on?: IsoDate | undefined;
}

export interface Step extends Judgement {
  readonly name: StepName;
}
