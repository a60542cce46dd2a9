import type { Employment } from '@rod-trad/shared/domain/employment';
import { type IsoDate, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { type Organisation, organise } from '@rod-trad/shared/domain/organisation';
import type { Unit } from '@rod-trad/shared/domain/unit';

const hour = 3_600_000;

/**
 * The organisation of the Norwegian day, built anew only when units or employments have changed, or on a day when somebody
 * begins or has left. Tables hand out the same array until they change, so comparing arrays is enough. Norway's midnight
 * is a full hour in UTC, so within an hour the day is not asked for twice.
 */
export function createOrganisationToday(
  now: () => Date,
  units: () => readonly Unit[],
  employments: () => readonly Employment[],
): () => Organisation {
  let builtFrom: { units: readonly Unit[]; employments: readonly Employment[]; day: IsoDate } | undefined;
  let organisation: Organisation | undefined;
  let today = { hour: -1, day: norwegianDay(now()) };
  return () => {
    const at = now();
    const thisHour = Math.floor(at.getTime() / hour);
    if (thisHour !== today.hour) today = { hour: thisHour, day: norwegianDay(at) };
    const from = { units: units(), employments: employments(), day: today.day };
    const same =
      builtFrom?.units === from.units &&
      builtFrom.employments === from.employments &&
      (builtFrom.day === from.day || sameStaff(from.employments, builtFrom.day, from.day));
    if (organisation === undefined || !same) organisation = organise(from.units, from.employments, today.day);
    builtFrom = from;
    return organisation;
  };
}

/** Nobody has begun or left from one day to the other, whichever comes first. */
function sameStaff(employments: readonly Employment[], a: IsoDate, b: IsoDate): boolean {
  const [earlier, later] = a < b ? [a, b] : [b, a];
  return !employments.some(
    ({ startOn, endOn }) =>
      (startOn > earlier && startOn <= later) || (endOn !== undefined && endOn >= earlier && endOn < later),
  );
}
