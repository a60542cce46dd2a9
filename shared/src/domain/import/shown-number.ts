import { dayOfSerial } from '../excel-day.ts';
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

/** How many days later a workbook from an old Mac begins to count. */
const from1904Later = 1_462;
/** From 1 March 1900, before which Excel counts wrongly and nobody was employed, until the year 2243. */
const [firstDay, lastDay] = [61, 125_569];

/** A number of a sheet as a reader of the sheet sees it. */
export function shownNumber(value: number, look: NumberLook, from1904: boolean): Cell {
  if (look === 'day') return dayOf(value, from1904);
  // 0.8 with a sign for per cent reads 80 %; a hundred times a fraction has a tail nobody wrote.
  return look === 'percent' ? Number((value * 100).toPrecision(12)) : value;
}

/** A number that is shown as a day; the time of day is left out. */
function dayOf(value: number, from1904: boolean): Cell {
  const serial = Math.floor(value) + (from1904 ? from1904Later : 0);
  const day = serial >= firstDay && serial <= lastDay ? dayOfSerial(serial) : undefined;
  return day === undefined ? value : { day };
}
