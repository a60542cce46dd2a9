import type { PersonId } from '../domain/ids.ts';
import { type AppraisalTalk, type TalkPeriod, talkIdOf } from '../domain/talk/talk.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import { periodOn, statusOf, type TalkStatus } from '../domain/talk/talk-status.ts';
import { todayOf } from './find-talk.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

interface TalkStanding {
  readonly talk: AppraisalTalk | undefined;
  readonly status: TalkStatus;
}

/**
 * How far everybody's talk has come, by person. Only those who are to have one: who works here, has an account and has a leader. It is kept until
 * something changes, since a large municipality is counted unit by unit.
 */
export function talkStandings(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  period: TalkPeriod,
): ReadonlyMap<PersonId, TalkStanding> {
  return keptWhileUnchanged(
    context,
    `talks of ${period.id}`,
    () =>
      new Map(
        context.records.people().flatMap(({ id }) => {
          const standing = talkStanding(context, period, id);
          return standing === undefined ? [] : [[id, standing] as const];
        }),
      ),
  );
}

/** How far one person's talk has come; undefined for those who are to have none: who have left, or have no leader. */
function talkStanding(
  { records }: Pick<UseCaseContext, 'records'>,
  period: TalkPeriod,
  personId: PersonId,
): TalkStanding | undefined {
  if (records.person(personId)?.active !== true) return undefined;
  const leaderToday = leaderOf(personId, records.organisation());
  if (leaderToday === undefined) return undefined;
  const talk = records.get('talks', talkIdOf(period.id, personId))?.entity;
  return { talk, status: statusOf(talk, period, leaderToday) };
}

/** Whether somebody is to have a talk in the period of now. */
export function hasTalk(context: Pick<UseCaseContext, 'records' | 'now'>, personId: PersonId): boolean {
  const period = periodOn(context.records.all('talkPeriods'), todayOf(context));
  return period !== undefined && talkStanding(context, period, personId) !== undefined;
}
