import { addDays, daysBetween, type IsoDate, isoDate } from './iso-date.ts';

/** Day 0 of Excel's own count. It believes that 1900 was a leap year, so the count is right from 1 March 1900 on. */
const zero = isoDate('1899-12-30');
/** The last day of year 9999, where Excel stops counting (support.microsoft.com, "Excel specifications and limits"). */
const last = daysBetween(zero, isoDate('9999-12-31'));

/** Days since 30 December 1899. */
export function excelDay(day: IsoDate): number {
  return daysBetween(zero, day);
}

/** The day of Excel's count; the time of day is left out. Undefined for a number that Excel shows as no day. */
export function dayOfSerial(serial: number): IsoDate | undefined {
  const days = Math.floor(serial);
  return days >= 0 && days <= last ? addDays(zero, days) : undefined;
}
