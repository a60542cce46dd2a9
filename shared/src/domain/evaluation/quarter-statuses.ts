import { addDays, addMonths, type IsoDate, isoDate } from '../iso-date.ts';
import { type MeasureStatus, measureStatuses } from '../measure.ts';
import { statusOn } from './measure-course.ts';
import type { ReportedMeasure } from './yearly-figures.ts';

/** How many measures had each status as a day ended. */
export interface QuarterStatuses {
  readonly on: IsoDate;
  readonly counts: Readonly<Record<MeasureStatus, number>>;
}

/**
 * How the measures of a plan stood as each quarter ended, and how they stand today; oldest first. A measure is counted from the day it was
 * added, so the picture shows that the plan grew, and does not pretend that it was there from the first.
 *
 * @param lastYear the last year that is shown; a plan that is over ends with its last quarter
 */
export function quarterStatuses(
  measures: readonly Pick<ReportedMeasure, 'measure' | 'course' | 'madeOn'>[],
  firstYear: number,
  lastYear: number,
  today: IsoDate,
): readonly QuarterStatuses[] {
  return daysToShow(firstYear, lastYear, today).map((on) => {
    const counts = Object.fromEntries(measureStatuses.map((status) => [status, 0])) as Record<
      MeasureStatus,
      number
    >;
    for (const { measure, course, madeOn } of measures) {
      if (madeOn !== undefined && madeOn > on) continue;
      counts[statusOn(measure, course, on, today)] += 1;
    }
    return { on, counts };
  });
}

function daysToShow(firstYear: number, lastYear: number, today: IsoDate): readonly IsoDate[] {
  const last = isoDate(`${lastYear}-12-31`);
  const days: IsoDate[] = [];
  for (let first = isoDate(`${firstYear}-04-01`); addDays(first, -1) < today; first = addMonths(first, 3)) {
    if (addDays(first, -1) <= last) days.push(addDays(first, -1));
  }
  return today <= last ? [...days, today] : days;
}
