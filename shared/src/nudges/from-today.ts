import { addDays, type IsoDate } from '../domain/iso-date.ts';

let of: IsoDate | undefined;
const known = new Map<number, IsoDate>();

/** The day so many days from today. The rules of one day ask for the same few a hundred thousand times; each is worked out once. */
export function fromToday(today: IsoDate, days: number): IsoDate {
  if (of !== today) {
    of = today;
    known.clear();
  }
  const found = known.get(days);
  if (found !== undefined) return found;
  const day = addDays(today, days);
  known.set(days, day);
  return day;
}
