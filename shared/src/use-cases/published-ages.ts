import type { PositionGroupId, UnitId } from '../domain/ids.ts';
import { yearOf } from '../domain/iso-date.ts';
import { ageBands } from '../domain/projection/age-bands.ts';
import { type AgeCount, countByAge, withAges } from '../domain/projection/age-base.ts';
import type { Actor } from '../policies/actor.ts';
import type { Records } from '../stores/records.ts';
import { birthYearOf } from './birth-year-of.ts';
import { workersOf } from './projection-base.ts';
import type { Publication } from './publication.ts';

/** Of one position group of the municipality: its people by age in bands, without holders; `hidden` when they are too few. */
export type PublishedAges = readonly AgeCount[] | 'hidden';

const made = new WeakMap<Publication, Map<string, PublishedAges>>();

/**
 * The ages of a position group as they are told to those who see numbers. As much a part of the month's publication as its
 * other numbers: counted once, from the people of that day, and the same whatever is assumed and whatever changes meanwhile.
 * Who leads units knows the people there, so a band has k others beside them.
 */
export function publishedAges(
  records: Pick<Records, 'organisation'>,
  actor: Actor,
  publication: Publication,
  top: UnitId,
  groupId: PositionGroupId,
  k: number,
): PublishedAges {
  const ofPublication = made.get(publication) ?? new Map<string, PublishedAges>();
  made.set(publication, ofPublication);
  const key = `${top}|${groupId}|${k}`;
  const ages = ofPublication.get(key) ?? count();
  ofPublication.set(key, ages);
  return ages;

  function count(): PublishedAges {
    const then = publication.organisation;
    const today = records.organisation();
    const known = new Set(
      today.ledBy(actor.personId).flatMap(({ id }) => [...today.peopleUnder(id), ...then.peopleUnder(id)]),
    );
    const workers = workersOf(then, { unitId: top, positionGroupId: groupId });
    const countOf = (people: typeof workers) =>
      countByAge(
        yearOf(publication.on),
        people.map((id) => ({
          birthYear: birthYearOf(then, id),
          holds: false,
        })),
      );
    const base = countOf(workers);
    const bands = ageBands(base, k, countOf(workers.filter((id) => known.has(id))));
    return bands === undefined ? 'hidden' : withAges({ ...base, ages: bands });
  }
}
