import type { PersonId } from '../domain/ids.ts';
import { addDays, norwegianDay } from '../domain/iso-date.ts';
import { stageOf } from '../domain/mapping/round-life.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import type { LeaderCounts } from '../stores/nudge-sender.ts';
import { endingCertificates } from './certificate-nudges.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import { factsOfRound } from './mapping-facts.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;
type Counting = { -readonly [Name in keyof LeaderCounts]: LeaderCounts[Name] };

/** A month: there is still time to do something about it. */
const soonDays = 30;

export const nothingWaits: LeaderCounts = { late: 0, needHelp: 0, certificates: 0, rounds: 0 };

/** What waits for each leader in the units they lead themselves: whoever leads further down is told of their own. */
export function leaderCounts(context: Context): ReadonlyMap<PersonId, LeaderCounts> {
  return keptWhileUnchanged(context, 'what waits for leaders', () => {
    const { records } = context;
    const organisation = records.organisation();
    const today = norwegianDay(context.now());
    const counts = new Map<PersonId, Counting>();
    const of = (leader: PersonId): Counting => {
      const known = counts.get(leader) ?? { ...nothingWaits };
      counts.set(leader, known);
      return known;
    };
    for (const measure of records.all('measures')) {
      const plan = records.get('plans', measure.planId)?.entity;
      if (plan === undefined || !('unitId' in plan.subject)) continue;
      if (plan.status !== 'adopted' && plan.status !== 'running') continue;
      if (measure.status === 'done' || measure.status === 'stopped') continue;
      const leader = organisation.unit(organisation.inUse(plan.subject.unitId))?.leaderId;
      // Of what they own themselves, leaders are asked like everybody else.
      if (leader === undefined || leader === measure.ownerId) continue;
      if (measure.status === 'needsHelp') of(leader).needHelp += 1;
      else if (measure.dueOn !== undefined && measure.dueOn < today) of(leader).late += 1;
    }
    for (const { holderId, until } of endingCertificates(context)) {
      const leader = until <= addDays(today, soonDays) ? leaderOf(holderId, organisation) : undefined;
      if (leader !== undefined) of(leader).certificates += 1;
    }
    for (const round of records.all('mappingRounds')) {
      if (stageOf(round, today) !== 'open') continue;
      const people = [...factsOfRound(context, round).standings.keys()];
      for (const leader of new Set(people.map((id) => leaderOf(id, organisation)))) {
        if (leader !== undefined) of(leader).rounds += 1;
      }
    }
    return counts;
  });
}

/** How many things need the leader. An open round needs nothing: it is for those it asks. */
export function waitingOf({ late, needHelp, certificates }: LeaderCounts): number {
  return late + needHelp + certificates;
}
