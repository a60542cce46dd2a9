import type { CompetenceKind } from '../competence.ts';
import { addMonths, type IsoDate } from '../iso-date.ts';
import { latest, type Views } from './views.ts';

/**
 * A skill nobody has spoken of for a year has missed a whole appraisal talk, which is yearly (seed 003, "Medarbeidersamtalen");
 * after that it counts on, and is said to be old.
 */
export const staleAfterMonths = 12;

/** The day either side, or both together, last said something. */
export function lastSpokenOf(views: Views): IsoDate | undefined {
  return latest([views.self, views.leader, views.agreed])?.on;
}

/** A skill goes stale with age. A paper does not: it runs out on its day, or never. */
export function isStale(kind: CompetenceKind, spokenOn: IsoDate, on: IsoDate): boolean {
  return kind === 'skill' && addMonths(spokenOn, staleAfterMonths) < on;
}

/** Whole months from one day to a later one. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - year) * 12 + (toMonth - month);
  return addMonths(from, months) > to ? months - 1 : months;
}
