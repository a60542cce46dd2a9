import type { UnitId } from '../ids.ts';
import type { Measure } from '../measure.ts';

/** How much hangs on a goal, an area or a plan. */
export interface ThreadCounts {
  readonly measures: number;
  readonly units: number;
  /** Places in measures, as they are planned: of several competences in one measure, the one most are to learn. Nobody is counted by name. */
  readonly people: number;
  /** Over all years that carry an x. */
  readonly kroner: number;
  readonly hours: number;
}

type Counted = Pick<Measure, 'competences' | 'costKroner' | 'costHours' | 'years'>;

/** What one measure adds to the counts above it. */
export function countMeasure(measure: Counted): Pick<ThreadCounts, 'people' | 'kroner' | 'hours'> {
  return {
    people: measure.competences.reduce((most, target) => Math.max(most, target.people), 0),
    kroner: measure.costKroner * measure.years.length,
    hours: measure.costHours * measure.years.length,
  };
}

export function countThread(
  rows: readonly { readonly measure: Counted; readonly unitId: UnitId }[],
): ThreadCounts {
  let people = 0;
  let kroner = 0;
  let hours = 0;
  for (const { measure } of rows) {
    const one = countMeasure(measure);
    people += one.people;
    kroner += one.kroner;
    hours += one.hours;
  }
  const units = new Set(rows.map(({ unitId }) => unitId)).size;
  return { measures: rows.length, units, people, kroner, hours };
}
