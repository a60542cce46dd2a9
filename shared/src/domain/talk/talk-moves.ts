import type { Fault } from '../fault.ts';
import type { PersonId } from '../ids.ts';
import { type IsoDate, type IsoInstant, norwegianDay } from '../iso-date.ts';
import type { AppraisalTalk, TalkPeriod } from './talk.ts';

/** What a leader does with a talk; and the one thing the employee does, when the leader has changed since it was held. */
export type TalkMove =
  | { readonly kind: 'book'; readonly at: IsoInstant }
  | { readonly kind: 'postpone'; readonly dueOn: IsoDate }
  | { readonly kind: 'hold'; readonly on: IsoDate }
  | { readonly kind: 'handOver' };

export interface MoveFacts {
  readonly talk: AppraisalTalk | undefined;
  readonly period: Pick<TalkPeriod, 'fromOn'>;
  readonly leaderToday: PersonId;
  readonly today: IsoDate;
}

export function talkMoveFaults(
  move: TalkMove,
  { talk, period, leaderToday, today }: MoveFacts,
): readonly Fault[] {
  if (move.kind === 'handOver') {
    const isOthers = talk?.heldOn !== undefined && talk.leaderId !== leaderToday;
    return isOthers ? [] : [{ field: 'move', code: 'talkNothingToHandOver' }];
  }
  if (talk?.heldOn !== undefined) return [{ field: 'move', code: 'talkIsHeld' }];
  switch (move.kind) {
    case 'book':
      return norwegianDay(new Date(move.at)) < today ? [{ field: 'at', code: 'dateInPast' }] : [];
    case 'postpone':
      return move.dueOn < today ? [{ field: 'dueOn', code: 'dateInPast' }] : [];
    case 'hold':
      if (move.on > today) return [{ field: 'on', code: 'dateInFuture' }];
      return move.on < period.fromOn ? [{ field: 'on', code: 'talkBeforePeriod' }] : [];
  }
}

/** What the move changes. Whoever moves the talk is who it is with from then on. */
export function talkMoveChanges(move: TalkMove, leaderToday: PersonId): Partial<AppraisalTalk> {
  const leaderId = leaderToday;
  switch (move.kind) {
    case 'book':
      return { leaderId, bookedFor: move.at };
    case 'postpone':
      return { leaderId, bookedFor: undefined, dueOn: move.dueOn };
    case 'hold':
      return { leaderId, heldOn: move.on };
    case 'handOver':
      return { leaderId };
  }
}
