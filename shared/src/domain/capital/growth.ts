import type { Assessment, Assessor } from '../assessment.ts';
import type { Competence, Level } from '../competence.ts';
import { heldAssessment, validUntil } from '../gap/gap-state.ts';
import { addDays, type IsoDate } from '../iso-date.ts';

/** One step of somebody's own way: from this day this level counted, by this word. */
export interface GrowthStep {
  readonly on: IsoDate;
  readonly level: Level;
  readonly by: Assessor;
}

/**
 * How what a person holds has changed, first to now, by the same rule as it counts today. It is measured against the
 * person's own past and nothing else (seed 001, "Mestringsklima": good on one's own terms, not on those of others). The rows are of one person
 * and one competence.
 */
export function growthOf(
  rows: readonly Assessment[],
  on: IsoDate,
  competence?: Pick<Competence, 'kind' | 'validMonths'>,
): readonly GrowthStep[] {
  const steps: GrowthStep[] = [];
  for (const day of daysOfChange(rows, on, competence)) {
    const held = heldAssessment(rows, day, competence);
    if (held === undefined || held.level === steps.at(-1)?.level) continue;
    steps.push({ on: day, level: held.level, by: held.by });
  }
  return steps;
}

/** The days on which what counts can change: a row arrives, or one has run out the day before. */
function daysOfChange(
  rows: readonly Assessment[],
  on: IsoDate,
  competence: Pick<Competence, 'kind' | 'validMonths'> | undefined,
): readonly IsoDate[] {
  const days = new Set<IsoDate>();
  for (const row of rows) {
    days.add(row.on);
    const until = validUntil(row, competence);
    if (until !== undefined) days.add(addDays(until, 1));
  }
  return [...days].filter((day) => day <= on).toSorted();
}
