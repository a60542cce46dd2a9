import { appliesTo } from '../gap/gap-state.ts';
import type { PersonId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Organisation } from '../organisation.ts';
import type { Requirement } from '../requirement.ts';

/**
 * Does a requirement demand something of this person, today or from a later day? One of "at least so many" demands it of the unit,
 * and one without a level of nobody: from neither can anybody be exempt.
 */
export function isAskedOf(
  requirement: Requirement,
  personId: PersonId,
  organisation: Organisation,
  today: IsoDate,
): boolean {
  if (requirement.rule !== 'everyone' || requirement.level === undefined) return false;
  const on = requirement.validFrom > today ? requirement.validFrom : today;
  return organisation.employmentsOf(personId).some((position) => {
    const above = position.unitId === undefined ? [] : organisation.withAncestors(position.unitId);
    return appliesTo(requirement, position, above, on);
  });
}
