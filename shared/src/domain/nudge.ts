import { asId, type NudgeId, type PersonId } from './ids.ts';
import type { IsoDate, IsoInstant } from './iso-date.ts';

/** Every kind of message the product sends by itself, each with the reasons there can be for it. */
export const nudgeReasons = {
  talkDue: ['opens', 'due', 'overdue'],
  talkPrepare: ['booked'],
  talkFollowUp: ['threeMonths', 'sixMonths'],
  checkIn: ['roundOpen', 'roundEnding'],
  measureFollowUp: ['dueDate', 'cadence'],
  measureEvaluation: ['atEnd', 'threeMonths', 'sixMonths'],
  certificateExpiring: ['days90', 'days30', 'days7', 'leader'],
  consultationDue: ['municipalYear'],
  leaderDigest: ['weekly'],
  ownDigest: ['merged'],
  payCase: ['completed'],
} as const;
export type NudgeKind = keyof typeof nudgeReasons;
export const nudgeKinds = Object.keys(nudgeReasons) as readonly NudgeKind[];
export type ReasonOf<Kind extends NudgeKind> = (typeof nudgeReasons)[Kind][number];

/** Gathers what is asked elsewhere, and asks nothing itself. */
export function isDigest(kind: NudgeKind): kind is 'leaderDigest' | 'ownDigest' {
  return kind === 'leaderDigest' || kind === 'ownDigest';
}

/** Why the rules say that it is due now. */
export type NudgeReason = ReasonOf<NudgeKind>;

/** What it is about: the id of a measure, a round, a competence, a talk …, as the kind says. */
export interface NudgeSubject {
  readonly id: string;
  /** Of whom, when that is somebody else than the one who is told. */
  readonly about?: PersonId | undefined;
}

/** What a person should be told now. The id is made of kind, person, subject and period: the same is never said twice. */
export interface Nudge {
  readonly id: NudgeId;
  readonly kind: NudgeKind;
  readonly personId: PersonId;
  readonly subject: NudgeSubject;
  /** The day that opened the period, for instance the due date. */
  readonly period: IsoDate;
  /** The lower, the more pressing. */
  readonly priority: number;
  readonly reason: NudgeReason;
}

export function nudgeId(
  kind: NudgeKind,
  personId: PersonId,
  { id, about }: NudgeSubject,
  period: IsoDate,
): NudgeId {
  const subject = about === undefined ? id : `${id}@${about}`;
  return asId<'Nudge'>(`${kind}:${personId}:${subject}:${period}`);
}

export const nudgeStates = [
  'planned',
  'sending',
  'sent',
  'answered',
  'failed',
  'blocked',
  'cancelled',
  'merged',
] as const;
export type NudgeState = (typeof nudgeStates)[number];

/** A nudge on its way into the ledger: with a message of its own, or as part of another. */
export interface PlannedNudge extends Nudge {
  /** The message it is told in, when the week has no room for one of its own. */
  readonly mergedInto?: NudgeId | undefined;
}

/** The ledger's row for one nudge. */
export interface NudgeEntry extends PlannedNudge {
  readonly state: NudgeState;
  readonly plannedAt: IsoInstant;
  readonly sentAt?: IsoInstant | undefined;
  /** Where the card stands in the chat, so that it can be replaced. */
  readonly conversationId?: string | undefined;
  readonly activityId?: string | undefined;
  readonly answeredAt?: IsoInstant | undefined;
  /** The platform's own word for why it was not delivered. */
  readonly failure?: string | undefined;
  /** How many times the platform has asked for it to be tried later. */
  readonly attempts: number;
}
