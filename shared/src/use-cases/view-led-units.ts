import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import type { LeaderCounts } from '../stores/nudge-sender.ts';
import { leaderCounts, nothingWaits } from './leader-counts.ts';
import type { UseCaseContext } from './use-case.ts';

export interface LedUnits {
  readonly units: readonly Unit[];
  readonly people: number;
  readonly counts: LeaderCounts;
}

/** The units one leads, in numbers; undefined for somebody who leads none. */
export function viewLedUnits(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  { personId }: Actor,
): LedUnits | undefined {
  const organisation = context.records.organisation();
  const units = organisation.ledBy(personId);
  if (units.length === 0) return undefined;
  const people = new Set(units.flatMap(({ id }) => organisation.employedIn(id).map((e) => e.personId)));
  return { units, people: people.size, counts: leaderCounts(context).get(personId) ?? nothingWaits };
}
