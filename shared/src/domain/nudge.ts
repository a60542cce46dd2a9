import type { MeasureId, NudgeId, PersonId } from './ids.ts';
import type { IsoDate, IsoInstant } from './iso-date.ts';

export const nudgeKinds = ['measureFollowUp'] as const;
export type NudgeKind = (typeof nudgeKinds)[number];

/** Why the rules say that it is due now. */
export type NudgeReason = 'dueDate' | 'cadence';

/** What a person should be asked now. The id is made of kind, subject and period: the same question is never asked twice. */
export interface Nudge {
  readonly id: NudgeId;
  readonly kind: NudgeKind;
  readonly personId: PersonId;
  readonly measureId: MeasureId;
  /** The day that opened the period, for instance the due date. */
  readonly period: IsoDate;
  readonly reason: NudgeReason;
}

export const nudgeStates = [
  'planned',
  'sending',
  'sent',
  'answered',
  'failed',
  'blocked',
  'cancelled',
] as const;
export type NudgeState = (typeof nudgeStates)[number];

/** The ledger's row for one nudge. */
export interface NudgeEntry extends Nudge {
  readonly state: NudgeState;
  readonly plannedAt: IsoInstant;
  readonly sentAt?: IsoInstant | undefined;
  /** Where the card stands in the chat, so that it can be replaced. */
  readonly conversationId?: string | undefined;
  readonly activityId?: string | undefined;
  readonly answeredAt?: IsoInstant | undefined;
  /** The platform's own word for why it was not delivered. */
  readonly failure?: string | undefined;
}
