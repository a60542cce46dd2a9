import Holidays from 'date-holidays';
import { addDays, type IsoDate, type IsoInstant, norwegianDay, toInstant } from '../domain/iso-date.ts';
import type { Hours } from '../domain/nudge-preferences.ts';

const norway = new Holidays('NO');

/** When the product keeps still. Times are Norwegian wall-clock hours. */
export interface QuietTimes extends Hours {
  /** False sends on any day: for a trial installation only. */
  readonly keepDaysOff: boolean;
  /** Most messages one person gets in any seven days. What is left over is told in one of them, or waits; nothing is dropped. */
  readonly weeklyCap: number;
}

export const workingHours: QuietTimes = {
  fromHour: 8,
  untilHour: 16,
  keepDaysOff: true,
  weeklyCap: 3,
};

/** A holiday is looked up once: a year of them is asked about over and over. */
const daysOff = new Map<IsoDate, boolean>();

/** Weekends, public holidays with the two eves that municipalities keep closed, and all of July (fellesferien). */
export function isDayOff(day: IsoDate): boolean {
  const known = daysOff.get(day);
  if (known !== undefined) return known;
  const off = lookUp(day);
  daysOff.set(day, off);
  return off;
}

function lookUp(day: IsoDate): boolean {
  const noon = new Date(`${day}T12:00:00Z`);
  const weekday = noon.getUTCDay();
  if (weekday === 0 || weekday === 6 || noon.getUTCMonth() === 6) return true;
  const holidays = norway.isHoliday(noon);
  return (
    holidays !== false && holidays.some((holiday) => holiday.type === 'public' || holiday.type === 'bank')
  );
}

const norwegianHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  hourCycle: 'h23',
});
const hourOf = (at: Date) => Number(norwegianHour.format(at));

/** May a message be sent at this moment, to somebody who has asked for hours of their own or has not? */
export function mayDisturb(now: Date, quiet: QuietTimes, own?: Hours): boolean {
  const { fromHour, untilHour } = own ?? quiet;
  const hour = hourOf(now);
  if (hour < fromHour || hour >= untilHour) return false;
  return !quiet.keepDaysOff || !isDayOff(norwegianDay(now));
}

/** The first moment from a day on at which a message may be sent; never before `now`. */
export function nextOpening(now: Date, quiet: QuietTimes, own?: Hours, from = norwegianDay(now)): IsoInstant {
  if (from <= norwegianDay(now) && mayDisturb(now, quiet, own)) return toInstant(now);
  const { fromHour } = own ?? quiet;
  let day = from;
  for (;;) {
    const opens = norwegianTime(day, fromHour);
    if (opens > now && !(quiet.keepDaysOff && isDayOff(day))) return toInstant(opens);
    day = addDays(day, 1);
  }
}

/** The moment a Norwegian clock shows a full hour on a day. */
export function norwegianTime(day: IsoDate, hour: number): Date {
  const guess = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  // One hour in winter, two in summer; on the two nights the clock is moved, as it is just before.
  const before = new Date(guess.getTime() - 2 * 3_600_000);
  const ahead = (hourOf(before) - before.getUTCHours() + 24) % 24;
  return new Date(guess.getTime() - ahead * 3_600_000);
}
