import type { IsoDate } from '../iso-date.ts';
import type { Cell } from './sheet-row.ts';

/** What a number is shown as: itself, a day, or a hundred times itself with a sign for per cent. */
export type NumberLook = 'number' | 'day' | 'percent';

/** A format with a day, a year or a sign for per cent in it, apart from texts in quotes, colours and escaped letters. */
export function lookOf(format: string): NumberLook {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (plain.includes('%')) return 'percent';
  // `General` is a word of its own; `Standard` is what it is called in Norwegian.
  return /[dy]/i.test(plain.replace(/general|standard/gi, '')) ? 'day' : 'number';
}

/** Days between 1970 and where Excel counts from; it believes that 1900 was a leap year, which no day after February 1900 notices. */
const epoch1900 = -25_569;
const epoch1904 = -24_107;
const msPerDay = 86_400_000;

/** A number of a sheet as a reader of the sheet sees it. */
export function shownNumber(value: number, look: NumberLook, from1904: boolean): Cell {
  if (look === 'day') return dayOf(value, from1904);
  // 0.8 with a sign for per cent reads 80 %; a hundred times a fraction has a tail nobody wrote.
  return look === 'percent' ? Number((value * 100).toPrecision(12)) : value;
}

/** A number that is shown as a day; the time of day is left out. Before March 1900 Excel counts wrongly, and nobody was employed. */
function dayOf(value: number, from1904: boolean): Cell {
  const days = Math.floor(value) + (from1904 ? epoch1904 : epoch1900);
  if (days < epoch1900 + 61 || days > 100_000) return value;
  return { day: new Date(days * msPerDay).toISOString().slice(0, 10) as IsoDate };
}
