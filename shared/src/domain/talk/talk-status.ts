import type { PersonId } from '../ids.ts';
import { addMonths, type IsoDate } from '../iso-date.ts';
import {
  type AppraisalTalk,
  type FollowUpMonth,
  followUpMonths,
  type TalkPeriod,
  type TalkSide,
  talkSides,
} from './talk.ts';

export const talkStatuses = ['due', 'postponed', 'booked', 'prepared', 'held', 'closed'] as const;
export type TalkStatus = (typeof talkStatuses)[number];

/** Who the talk is with now: whoever held it, else the leader of today. */
export function partnerOf(talk: AppraisalTalk | undefined, leaderToday: PersonId): PersonId {
  return talk?.heldOn === undefined ? leaderToday : talk.leaderId;
}

/**
 * How far a talk has come, read from what has been done. What a former leader booked or shared before it was held does not count: the new leader
 * begins anew, and the employee chooses again what to share.
 */
export function statusOf(
  talk: AppraisalTalk | undefined,
  period: Pick<TalkPeriod, 'toOn'>,
  leaderToday: PersonId,
): TalkStatus {
  if (talk === undefined) return 'due';
  if (talk.closedOn !== undefined) return 'closed';
  if (talk.heldOn !== undefined) return 'held';
  if (talkSides.every((side) => hasSharedWith(talk, side, leaderToday))) return 'prepared';
  if (bookingOf(talk, leaderToday) !== undefined) return 'booked';
  return talk.dueOn > period.toOn ? 'postponed' : 'due';
}

/** Whether one side has shared its preparation with the other one of today. */
export function hasSharedWith(talk: AppraisalTalk, side: TalkSide, leaderToday: PersonId): boolean {
  return (side === 'employee' ? talk.employeeSharedWith : talk.leaderSharedBy) === leaderToday;
}

/** The appointment, if the leader of today made it. */
export function bookingOf(talk: AppraisalTalk | undefined, leaderToday: PersonId) {
  return talk?.heldOn === undefined && talk?.leaderId === leaderToday ? talk.bookedFor : undefined;
}

/** The days on which both are to say how the points go. */
export function followUpDays(
  heldOn: IsoDate,
): readonly { readonly after: FollowUpMonth; readonly on: IsoDate }[] {
  return followUpMonths.map((after) => ({ after, on: addMonths(heldOn, after) }));
}

/** The period talks are held in now: the newest that has begun. Its points are followed up until the next one begins. */
export function periodOn<P extends Pick<TalkPeriod, 'fromOn'>>(
  periods: readonly P[],
  on: IsoDate,
): P | undefined {
  return periods
    .filter(({ fromOn }) => fromOn <= on)
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))
    .at(-1);
}
