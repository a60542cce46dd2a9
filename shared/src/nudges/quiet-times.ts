import Holidays from 'date-holidays';
import { type IsoDate, isoDate, norwegianDay } from '../domain/iso-date.ts';

const norway = new Holidays('NO');

/** When the product keeps still. Times are Norwegian wall-clock hours. */
export interface QuietTimes {
  /** Messages are sent from this hour … */
  readonly fromHour: number;
  /** … until, but not in, this one. */
  readonly untilHour: number;
  /** False sends on any day: for a trial installation only. */
  readonly keepDaysOff: boolean;
}

export const workingHours: QuietTimes = { fromHour: 8, untilHour: 16, keepDaysOff: true };

/** Weekends, public holidays with the two eves that municipalities keep closed, and all of July (fellesferien). */
export function isDayOff(day: IsoDate): boolean {
  const noon = new Date(`${day}T12:00:00Z`);
  const weekday = noon.getUTCDay();
  if (weekday === 0 || weekday === 6 || noon.getUTCMonth() === 6) return true;
  const holidays = norway.isHoliday(noon);
  return (
    holidays !== false && holidays.some((holiday) => holiday.type === 'public' || holiday.type === 'bank')
  );
}

/** May a message be sent at this moment? */
export function mayDisturb(now: Date, quiet: QuietTimes): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' }).format(
      now,
    ),
  );
  if (hour < quiet.fromHour || hour >= quiet.untilHour) return false;
  return !quiet.keepDaysOff || !isDayOff(isoDate(norwegianDay(now)));
}
