import type { IsoDate } from '../domain/iso-date.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import { followUpsOf, isDoneBy } from '../domain/talk/point-follow-up.ts';
import { type AppraisalTalk, type TalkPoint, type TalkSide, talkSides } from '../domain/talk/talk.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import { followUpDays, periodOn } from '../domain/talk/talk-status.ts';
import type { TalkFollowUpFacts } from '../nudges/rules/talk-follow-up.ts';
import type { TalkFollowUpQuestion } from '../stores/nudge-sender.ts';
import type { Asked } from './asked.ts';
import { todayOf } from './find-talk.ts';
import { pointsOf } from './find-talk-point.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** Both sides of every closed talk of the period of now; the points of an earlier one gave way to the new talk. */
export function talkFollowUpNudgeFacts(context: Context): readonly TalkFollowUpFacts[] {
  return context.records
    .all('talks')
    .flatMap((talk) => talkSides.flatMap((side) => factsOf(context, talk, side) ?? []));
}

function factsOf(context: Context, talk: AppraisalTalk, side: TalkSide): TalkFollowUpFacts | undefined {
  const { records } = context;
  const { heldOn, closedOn, employeeId, leaderId } = talk;
  if (heldOn === undefined || closedOn === undefined) return undefined;
  if (periodOn(records.all('talkPeriods'), todayOf(context))?.id !== talk.periodId) return undefined;
  // Who led the person when it was held, and does not any longer, is outside.
  if (side === 'leader' && leaderOf(employeeId, records.organisation()) !== leaderId) return undefined;
  const open = openPoints(context, talk, side);
  return {
    kind: 'talkFollowUp',
    personId: side === 'employee' ? employeeId : leaderId,
    talkId: talk.id,
    heldOn,
    openPoints: open.length,
    answeredOn: answeredUntil(open, side, heldOn),
  };
}

/** The points this side has not said are done. */
function openPoints(context: Context, talk: AppraisalTalk, side: TalkSide): readonly TalkPoint[] {
  return pointsOf(context, talk.id).filter((point) => !isDoneBy(point, side));
}

/** The day up to which this side has answered for every open point. Whoever answers early has answered for the day it was about. */
function answeredUntil(points: readonly TalkPoint[], side: TalkSide, heldOn: IsoDate): IsoDate | undefined {
  const days = points.map((point) => {
    const last = followUpsOf(point, side).at(-1);
    const about = followUpDays(heldOn).find(({ after }) => after === last?.after);
    return [last?.on ?? '', about?.on ?? ''].toSorted().at(-1) ?? '';
  });
  const first = days.toSorted()[0];
  return first === undefined || first === '' ? undefined : (first as IsoDate);
}

/** The open points as they stand for one of the two, by what each serves: their words stay where they are locked. */
export function askedToFollowUpTalk(
  context: Context,
  nudge: NudgeEntry,
): Asked<TalkFollowUpQuestion, TalkFollowUpFacts> | undefined {
  const { records } = context;
  const talk = records.get('talks', nudge.subject.id)?.entity;
  if (talk?.heldOn === undefined) return undefined;
  const side = talk.employeeId === nudge.personId ? 'employee' : 'leader';
  const facts = factsOf(context, talk, side);
  if (facts === undefined) return undefined;
  const other = records.person(side === 'employee' ? talk.leaderId : talk.employeeId);
  const after = nudge.reason === 'sixMonths' ? 6 : 3;
  const points = openPoints(context, talk, side).map((point) => {
    const { id, serves, responsible, dueOn } = point;
    const served =
      'areaId' in serves
        ? records.get('areas', serves.areaId)?.entity.name
        : records.get('goals', serves.goalId)?.entity.title;
    return { id, served, responsible, dueOn, standing: followUpsOf(point, side).at(-1)?.standing };
  });
  const { heldOn } = talk;
  return { question: { kind: 'talkFollowUp', nudge, side, other, heldOn, after, points }, facts };
}
