import { addMonths, type IsoDate, isoDate } from '../iso-date.ts';

/** The first day of each of the last quarters, and the day itself; oldest first. */
export function quarterDays(on: IsoDate, quarters: number): readonly IsoDate[] {
  const month = Math.floor((Number(on.slice(5, 7)) - 1) / 3) * 3 + 1;
  const first = isoDate(`${on.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
  const starts = Array.from({ length: quarters }, (_, n) => addMonths(first, (n + 1 - quarters) * 3));
  return [...new Set([...starts, on])];
}
