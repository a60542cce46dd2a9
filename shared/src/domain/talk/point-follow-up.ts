import type { Fault } from '../fault.ts';
import type { IsoDate } from '../iso-date.ts';
import type { AppraisalTalk, PointFollowUp, TalkPoint, TalkSide } from './talk.ts';
import { followUpDays } from './talk-status.ts';

/** How early a follow-up may be answered: people meet when it suits them. */
const daysEarly = 14;

export function followUpFaults(
  talk: Pick<AppraisalTalk, 'heldOn' | 'closedOn'> | undefined,
  after: PointFollowUp['after'],
  today: IsoDate,
): readonly Fault[] {
  if (talk?.heldOn === undefined || talk.closedOn === undefined) {
    return [{ field: 'talk', code: 'talkNotClosed' }];
  }
  const due = followUpDays(talk.heldOn).find((day) => day.after === after);
  return due !== undefined && isOpen(due.on, today)
    ? []
    : [{ field: 'after', code: 'followUpTooEarly', values: { day: due?.on ?? '' } }];
}

/** From two weeks before its day a follow-up can be answered, and for as long as the talk is the newest. */
export function isOpen(due: IsoDate, today: IsoDate): boolean {
  return Date.parse(due) - Date.parse(today) <= daysEarly * 86_400_000;
}

/** What one side has said of a point, the latest month last. */
export function followUpsOf(point: TalkPoint, side: TalkSide): readonly PointFollowUp[] {
  return side === 'employee' ? point.employeeFollowUps : point.leaderFollowUps;
}

/** Whether one side has said that it is done; the other may see it otherwise. */
export function isDoneBy(point: TalkPoint, side: TalkSide): boolean {
  return followUpsOf(point, side).at(-1)?.standing === 'done';
}

/** One side's answer; what the same side said of the same month before gives way. */
export function followUpChanges(point: TalkPoint, side: TalkSide, answer: PointFollowUp): Partial<TalkPoint> {
  const field = side === 'employee' ? 'employeeFollowUps' : 'leaderFollowUps';
  const others = point[field].filter(({ after }) => after !== answer.after);
  return { [field]: [...others, answer].toSorted((a, b) => a.after - b.after) };
}
