import type { Level } from './competence.ts';
import type { AreaId, CompetenceId, FollowUpId, GoalId, MeasureId, PersonId, PlanId } from './ids.ts';
import type { IsoDate, IsoInstant } from './iso-date.ts';

/** Mobilise first, then develop, recruit, and phase out what is no longer needed (seeds 000 and 002). */
export const strategies = ['mobilise', 'develop', 'recruit', 'phaseOut'] as const;
export type Strategy = (typeof strategies)[number];

export const measureStatuses = ['planned', 'onTrack', 'delayed', 'needsHelp', 'done', 'stopped'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

/** What an owner can answer when asked how a measure goes. */
export const followUpStatuses = ['onTrack', 'delayed', 'done', 'needsHelp'] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

export const learningForms = [
  'course',
  'formalEducation',
  'eLearning',
  'jobShadowing',
  'peerGuidance',
  'mentoring',
  'professionalDay',
  'competencePackage',
  'apprenticeship',
  'sharedPost',
] as const;
export type LearningForm = (typeof learningForms)[number];

export const learningArenas = [
  'workplace',
  'network',
  'university',
  'vocationalSchool',
  'online',
  'neighbour',
] as const;
export type LearningArena = (typeof learningArenas)[number];

/** The five questions a measure is described by, in their order (seed 001, "Et eksempel på hvordan tiltak kan beskrives"). */
export const measureQuestions = [
  'wantedEffect',
  'successCriteria',
  'learningGoals',
  'formAndContent',
  'plannedEvaluation',
] as const;

export type MeasureDescription = Readonly<Record<(typeof measureQuestions)[number], string>>;

export interface Measure extends MeasureDescription {
  readonly id: MeasureId;
  readonly planId: PlanId;
  readonly areaId: AreaId;
  readonly goalIds: readonly GoalId[];
  readonly parentMeasureId?: MeasureId | undefined;
  readonly title: string;
  readonly strategy: Strategy;
  readonly competences: readonly MeasureTarget[];
  readonly learningForm?: LearningForm | undefined;
  readonly learningArena?: LearningArena | undefined;
  /** The years that carry an x in the plan table. */
  readonly years: readonly number[];
  readonly ownerId?: PersonId | undefined;
  readonly audience: string;
  /** Kroner and hours a year. */
  readonly costKroner: number;
  readonly costHours: number;
  readonly funding: string;
  readonly status: MeasureStatus;
  readonly dueOn?: IsoDate | undefined;
  /** Per cent done, 0–100. */
  readonly progress: number;
  /** Place under its area in the plan table, from 1. */
  readonly order: number;
  /** Who learns together. A collective measure has a team and sessions, and no rows for single people. */
  readonly team?: string | undefined;
  readonly sessions: readonly Session[];
  /** Why the competence that lies unused is not enough (mobilise first). */
  readonly reason?: string | undefined;
  /** Why it was stopped, and what it was before: a stopped measure stays where it is and can be taken up again. */
  readonly stoppedBecause?: string | undefined;
  readonly statusBeforeStop?: MeasureStatus | undefined;
  /** The measure of the period before that it goes on with. */
  readonly copiedFrom?: MeasureId | undefined;
}

/** One time a team meets. */
export interface Session {
  readonly on: IsoDate;
  readonly place: string;
  readonly hours: number;
}

export interface MeasureTarget {
  readonly competenceId: CompetenceId;
  readonly targetLevel: Level;
  readonly people: number;
}

/** One dated answer to "how does the measure go?". Rows are only ever added. */
export interface FollowUp {
  readonly id: FollowUpId;
  readonly measureId: MeasureId;
  readonly at: IsoInstant;
  readonly by: PersonId;
  readonly status: FollowUpStatus;
  readonly note: string;
  readonly newDueOn?: IsoDate | undefined;
}

/**
 * What of the measure itself an answer changes. A done measure is 100 per cent done; a new date replaces the old. A stopped one is taken up
 * again by those who may change the plan, and by no answer: it was sent before its owner knew.
 */
export function applyFollowUp(
  measure: Pick<Measure, 'status' | 'progress' | 'dueOn'>,
  answer: Pick<FollowUp, 'status' | 'newDueOn'>,
): Pick<Measure, 'status' | 'progress' | 'dueOn'> {
  const { status, progress, dueOn } = measure;
  if (status === 'stopped') return { status, progress, dueOn };
  return {
    status: answer.status,
    progress: answer.status === 'done' ? 100 : measure.progress,
    dueOn: answer.newDueOn ?? measure.dueOn,
  };
}
