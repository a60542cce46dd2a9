import type {
  AreaId,
  GoalId,
  PersonId,
  TalkId,
  TalkPeriodId,
  TalkPointId,
  TalkPreparationId,
} from '../ids.ts';
import type { IsoDate, IsoInstant } from '../iso-date.ts';
import type { QuestionId } from './talk-questions.ts';

declare const sealed: unique symbol;

/** A text nobody can read without the municipality's key. It is all the lists, the read model and the outbox ever hold. */
export type SealedText = string & { readonly [sealed]: 'SealedText' };

/** When everybody who has a leader is to have had the talk: from HR, for the whole municipality, one a year. */
export interface TalkPeriod {
  readonly id: TalkPeriodId;
  readonly title: string;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate;
  readonly openedBy: PersonId;
}

export const talkSides = ['employee', 'leader'] as const;
export type TalkSide = (typeof talkSides)[number];

/**
 * One person's talk in one period (seed 003, "Medarbeidersamtalen"). It comes into being with the first thing either does: a person who
 * is to have a talk is counted whether or not there is a row.
 */
export interface AppraisalTalk {
  readonly id: TalkId;
  readonly periodId: TalkPeriodId;
  readonly employeeId: PersonId;
  /** Who booked or held it; where it has not been held, it follows the leader of today. */
  readonly leaderId: PersonId;
  readonly dueOn: IsoDate;
  readonly bookedFor?: IsoInstant | undefined;
  readonly heldOn?: IsoDate | undefined;
  readonly closedOn?: IsoDate | undefined;
  /** With which leader the employee has shared the preparation. With another it is private again. */
  readonly employeeSharedWith?: PersonId | undefined;
  /** Which leader has shared a preparation with the employee. */
  readonly leaderSharedBy?: PersonId | undefined;
}

/** What one person has written to one question: a row of its own, so that the two never stand in each other's way. */
export interface TalkPreparation {
  readonly id: TalkPreparationId;
  readonly talkId: TalkId;
  readonly by: PersonId;
  readonly side: TalkSide;
  readonly question: QuestionId;
  readonly text?: SealedText | undefined;
}

/** Who else may see a point, once both have ticked it: the leader above, HR, or all who read the individual plan. */
export const pointAudiences = ['above', 'hr', 'plan'] as const;
export type PointAudience = (typeof pointAudiences)[number];

export const pointStandings = ['done', 'onTheWay', 'stuck'] as const;
export type PointStanding = (typeof pointStandings)[number];

/** Months after the talk at which both say how a point goes (seed 003: "Hvordan skal vi følge opp dette?"). */
export const followUpMonths = [3, 6] as const;
export type FollowUpMonth = (typeof followUpMonths)[number];

/** How a point goes, as one side sees it. */
export interface PointFollowUp {
  readonly after: FollowUpMonth;
  readonly standing: PointStanding;
  readonly on: IsoDate;
}

/** What a point serves: it is never about the person alone. */
export type PointServes = { readonly areaId: AreaId } | { readonly goalId: GoalId };

/** One of the few things the two have agreed on. Each side's ticks and follow-ups are fields of their own. */
export interface TalkPoint {
  readonly id: TalkPointId;
  readonly talkId: TalkId;
  readonly text: SealedText;
  readonly serves: PointServes;
  readonly responsible: TalkSide;
  readonly dueOn: IsoDate;
  readonly order: number;
  readonly employeeOpens: readonly PointAudience[];
  readonly leaderOpens: readonly PointAudience[];
  readonly employeeFollowUps: readonly PointFollowUp[];
  readonly leaderFollowUps: readonly PointFollowUp[];
  /** Taken out again while the two were at it. */
  readonly dropped: boolean;
}

/** The same two people in the same period are one talk, whoever begins. */
export function talkIdOf(periodId: TalkPeriodId, employeeId: PersonId): TalkId {
  return `${periodId}~${employeeId}` as TalkId;
}

export function preparationIdOf(talkId: TalkId, by: PersonId, question: QuestionId): TalkPreparationId {
  return `${talkId}~${by}~${question}` as TalkPreparationId;
}
