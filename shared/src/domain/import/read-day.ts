import { type IsoDate, parseIsoDate, yearOf } from '../iso-date.ts';
import { type Cell, cellText } from './sheet-row.ts';

/**
 * A day as Norwegian files write it: 31.12.2026, 31/12-2026, 31.12.26, or 2026-12-31, with or without a time after it. Two digits are a
 * year up to twenty years ahead, else of the century before. A bare number is no day: nobody knows what it counts from.
 *
 * @param monthFirst the file is from a program set to American days
 */
export function readDay(cell: Cell, monthFirst: boolean, today: IsoDate): IsoDate | undefined {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return cell.day;
  if (typeof cell !== 'string') return undefined;
  const text = cellText(cell).replace(/[ T]\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?Z?$/, '');
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const parts = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [, first, second, year = ''] = parts;
  const full = year.length === 4 ? year : fullYear(Number(year), yearOf(today));
  return monthFirst ? dayOf(full, first, second) : dayOf(full, second, first);
}

function fullYear(short: number, thisYear: number): string {
  const century = thisYear - (thisYear % 100);
  return String(century + short > thisYear + 20 ? century + short - 100 : century + short);
}

function dayOf(year = '', month = '', day = ''): IsoDate | undefined {
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
