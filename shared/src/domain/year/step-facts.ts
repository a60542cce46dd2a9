import type { CompetenceId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { PlanStatus } from '../plan.ts';

/** A unit's plan as the steps look at it. Stopped measures are not counted. */
export interface StepPlan {
  readonly status: PlanStatus;
  /** The last time it was discussed with the union representatives. */
  readonly discussedOn?: IsoDate | undefined;
  readonly measures: number;
  /** Of them, not done, and without an owner or without a success criterion. */
  readonly lacking: number;
  /** Areas that have at least one measure. */
  readonly areasWith: number;
}

/** What a unit needs of one competence that is critical there. */
export interface CriticalNeed {
  readonly competenceId: CompetenceId;
  /** People of whom it is demanded, and of them those of whom nobody knows. */
  readonly required: number;
  readonly unknown: number;
  /** People lack it, or the unit has too few who hold it. */
  readonly isShort: boolean;
  /** A measure of the unit's plan is about it. */
  readonly isAnswered: boolean;
}

/** What is known of a unit's year. `hidden` is what the reader may not be told. */
export interface StepFacts {
  /** Goals that have not been removed. */
  readonly goals: number;
  /** The areas of the unit's plan; of them those that serve a goal, and those the unit has added or given a main goal of its own. */
  readonly areas: { readonly all: number; readonly tied: number; readonly own: number };
  /** The plan of the running period. */
  readonly plan?: StepPlan | undefined;
  readonly critical: readonly CriticalNeed[] | 'hidden';
  /** An open mapping round asks about something critical here. */
  readonly roundOpen: boolean;
  /** People in the unit and below, and of them those who have had the appraisal talk this last year. */
  readonly talks: { readonly people: number; readonly held: number } | 'hidden';
}

/**
 * Assumption (decision 032): at most one in ten unknown is mapped, and nine in ten talks held are held. Somebody is always new, ill or on leave,
 * and a unit that waited for the last one would never come further.
 */
export const mostLeft = 0.1;
