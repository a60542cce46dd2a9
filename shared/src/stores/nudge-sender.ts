import type { FollowUp, Measure } from '../domain/measure.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import type { Unit } from '../domain/unit.ts';

/** What a follow-up card says, and nothing more. */
export interface FollowUpQuestion {
  readonly nudge: NudgeEntry;
  readonly measure: Measure;
  readonly mainGoal: { readonly nb: string; readonly nn: string };
  readonly unit?: Unit | undefined;
  readonly latest?: FollowUp | undefined;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly conversationId: string; readonly activityId: string }
  /** The person cannot be reached: not installed, blocked. Not to be tried again until they come back. */
  | { readonly kind: 'blocked'; readonly reason: string }
  /** This message was refused for good. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Later: only this message, or — throttled, unreachable, not let in — all of them. */
  | { readonly kind: 'later'; readonly scope: 'this' | 'all'; readonly reason: string };

/** The way from a due nudge to a card in a chat. */
export interface NudgeSender {
  send(question: FollowUpQuestion): Promise<SendOutcome>;
}
