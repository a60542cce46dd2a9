import type { PersonId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';

/** Whoever leads somebody: the leader of the unit of the main position, or of the nearest one above that somebody else leads. */
export function leaderOf(organisation: Organisation, personId: PersonId): PersonId | undefined {
  const positions = organisation.employmentsOf(personId);
  const main = positions.find(({ primary }) => primary) ?? positions[0];
  if (main?.unitId === undefined) return undefined;
  for (const id of organisation.withAncestors(main.unitId)) {
    const leader = organisation.unit(id)?.leaderId;
    if (leader !== undefined && leader !== personId) return leader;
  }
  return undefined;
}
