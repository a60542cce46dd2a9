declare const brand: unique symbol;

/** A calendar day, `YYYY-MM-DD`, without a time zone. Two days compare as strings. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. Two moments compare as strings. */
export type IsoInstant = string & { readonly [brand]: 'IsoInstant' };

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const msPerDay = 86_400_000;

/** Reads a calendar day; gives undefined for anything that is not one (31 February included). */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!datePattern.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) return undefined;
  return text as IsoDate;
}

/** Reads a calendar day that is known to be one; throws a RangeError for anything else. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new RangeError(`Not a calendar day: ${text}`);
  return date;
}

export function toInstant(date: Date): IsoInstant {
  return date.toISOString() as IsoInstant;
}

/** Made once: it takes a thousand times as long to make as to use. */
const norwegianCalendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The calendar day in Norway at a moment: what "today" means for a Norwegian municipality. */
export function norwegianDay(at: Date): IsoDate {
  return norwegianCalendar.format(at) as IsoDate;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10) as IsoDate;
}

/** The same day so many months later; the last of the month where the day does not exist (31 January + 1 = 28 or 29 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const on = String(Math.min(day, last.getUTCDate())).padStart(2, '0');
  return `${last.toISOString().slice(0, 8)}${on}` as IsoDate;
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
