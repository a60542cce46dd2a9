import { asId, type PersonId, type TalkPeriodId } from '../domain/ids.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import type { TalkPeriod } from '../domain/talk/talk.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import { periodOn } from '../domain/talk/talk-status.ts';
import type { TalkDueFacts } from '../nudges/rules/talk-due.ts';
import type { TalkDueQuestion } from '../stores/nudge-sender.ts';
import type { Asked } from './asked.ts';
import { todayOf } from './find-talk.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import { talkStandings } from './talk-standing.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** A leader's people in a period: how many are to have a talk, and with whom none is held, booked or put off to a later day. */
interface TalksOfLeader {
  readonly people: number;
  readonly left: readonly PersonId[];
}

/** Every leader who is to have talks in the period of now. */
export function talkDueNudgeFacts(context: Context): readonly TalkDueFacts[] {
  const period = periodOn(context.records.all('talkPeriods'), todayOf(context));
  if (period === undefined) return [];
  return [...talksByLeader(context, period)].map(([leaderId, talks]) => factsOf(leaderId, period, talks));
}

function factsOf(personId: PersonId, period: TalkPeriod, { left }: TalksOfLeader): TalkDueFacts {
  const { id: talkPeriodId, fromOn: opensOn, toOn: dueOn } = period;
  return { kind: 'talkDue', personId, talkPeriodId, opensOn, dueOn, peopleLeft: left.length };
}

function talksByLeader(context: Context, period: TalkPeriod): ReadonlyMap<PersonId, TalksOfLeader> {
  return keptWhileUnchanged(context, `talks left by leader in ${period.id}`, () => {
    const organisation = context.records.organisation();
    const today = todayOf(context);
    const leaders = new Map<PersonId, { people: number; left: PersonId[] }>();
    for (const [id, { status, talk }] of talkStandings(context, period)) {
      const leaderId = leaderOf(id, organisation);
      if (leaderId === undefined) continue;
      const talks = leaders.get(leaderId) ?? { people: 0, left: [] };
      leaders.set(leaderId, talks);
      talks.people += 1;
      // What is put off is left again when its own day has passed.
      const isLeft = status === 'due' || (status === 'postponed' && talk !== undefined && talk.dueOn < today);
      if (isLeft) talks.left.push(id);
    }
    return leaders;
  });
}

/** Whom the leader has yet to have a talk with, as it stands today. */
export function askedForTalks(
  context: Context,
  nudge: NudgeEntry,
): Asked<TalkDueQuestion, TalkDueFacts> | undefined {
  const { records } = context;
  const period = records.get(
    'talkPeriods',
    asId<'TalkPeriod'>(nudge.subject.id) satisfies TalkPeriodId,
  )?.entity;
  // A newer period has taken its place.
  if (period === undefined || period !== periodOn(records.all('talkPeriods'), todayOf(context)))
    return undefined;
  const talks = talksByLeader(context, period).get(nudge.personId);
  if (talks === undefined) return undefined;
  const left = talks.left
    .flatMap((id) => records.person(id) ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return {
    question: { kind: 'talkDue', nudge, dueOn: period.toOn, people: talks.people, left },
    facts: factsOf(nudge.personId, period, talks),
  };
}
