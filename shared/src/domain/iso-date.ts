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
  return dayOf(msOf(date) + days * msPerDay);
}

function msOf(date: IsoDate): number {
  return Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}

/** Put together by hand: `toISOString` takes several times as long, and the rules of a whole municipality add days a million times. */
function dayOf(ms: number): IsoDate {
  const at = new Date(ms);
  const year = at.getUTCFullYear();
  const month = at.getUTCMonth() + 1;
  const day = at.getUTCDate();
  if (year < 1000 || year > 9999) return at.toISOString().slice(0, 10) as IsoDate;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as IsoDate;
}

/** The same day so many months later; the last of the month where the day does not exist (31 January + 1 = 28 or 29 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const month = Number(date.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(yearOf(date), month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(yearOf(date), month, Math.min(Number(date.slice(8)), last)));
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((msOf(to) - msOf(from)) / msPerDay);
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
