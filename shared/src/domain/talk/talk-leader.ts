import type { Employment } from '../employment.ts';
import type { PersonId, UnitId } from '../ids.ts';
import type { Organisation } from '../organisation.ts';

/**
 * Who a person has the talk with: whoever leads the unit of the main position, or stands next above where the post is vacant or
 * is the person's own. One person is one talk: of two positions the primary counts, else the larger, else the older. Undefined for somebody without a
 * leader, as the head of the municipality, who is not counted.
 */
export function leaderOf(personId: PersonId, organisation: Organisation): PersonId | undefined {
  const [main] = organisation
    .employmentsOf(personId)
    .flatMap((employment) =>
      employment.unitId === undefined ? [] : [{ ...employment, unitId: employment.unitId }],
    )
    .toSorted(byWeight);
  return main && leaderAbove(personId, main.unitId, organisation);
}

/** The people a leader is to have talks with. */
export function teamOf(leaderId: PersonId, organisation: Organisation): readonly PersonId[] {
  const led = organisation.ledBy(leaderId);
  const near = new Set(led.flatMap(({ id }) => organisation.peopleUnder(id)));
  return [...near].filter((id) => leaderOf(id, organisation) === leaderId);
}

/** Those who work for a leader in a second position, and have their talk with somebody else. */
export function borrowedBy(leaderId: PersonId, organisation: Organisation): readonly PersonId[] {
  const led = organisation.ledBy(leaderId).map(({ id }) => id);
  const here = new Set(led.flatMap((id) => organisation.employedIn(id).map((e) => e.personId)));
  return [...here].filter((id) => id !== leaderId && leaderOf(id, organisation) !== leaderId);
}

function leaderAbove(personId: PersonId, unitId: UnitId, organisation: Organisation): PersonId | undefined {
  return organisation
    .withAncestors(unitId)
    .map((id) => organisation.unit(id)?.leaderId)
    .find((leaderId) => leaderId !== undefined && leaderId !== personId);
}

function byWeight(a: Employment, b: Employment): number {
  return (
    Number(b.primary) - Number(a.primary) ||
    b.percent - a.percent ||
    a.startOn.localeCompare(b.startOn) ||
    a.id.localeCompare(b.id)
  );
}
