import type { PersonId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';

/** A year of birth stands on positions; of several, one may lack it. */
export function birthYearOf(organisation: Organisation, id: PersonId): number | undefined {
  return organisation.employmentsOf(id).find(({ birthYear }) => birthYear !== undefined)?.birthYear;
}
