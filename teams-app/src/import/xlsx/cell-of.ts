import type { Cell } from '@rod-trad/shared/domain/import/sheet-row';
import { type IsoDate, parseIsoDate } from '@rod-trad/shared/domain/iso-date';

import type { CellStyle } from './read-cell-styles.ts';

/** A cell as the sheet's XML has it (ECMA-376 part 1, 18.3.1.4). */
export interface CellSource {
  readonly type: string | undefined;
  readonly style: CellStyle;
  formula: boolean;
  text: string;
}

/** Days between 1970 and where Excel counts from; it believes that 1900 was a leap year, which no day after February 1900 notices. */
const epoch1900 = -25_569;
const epoch1904 = -24_107;
const msPerDay = 86_400_000;

export function cellOf(
  { type = 'n', style, formula, text }: CellSource,
  book: { readonly strings: readonly string[]; readonly from1904: boolean },
): Cell {
  if (formula) return { formula: true };
  if (text === '') return null;
  switch (type) {
    case 's':
      return book.strings[Number(text)] || null;
    case 'b':
      return text === '1';
    case 'e':
      return { error: text };
    case 'd':
      return { day: parseIsoDate(text.slice(0, 10)) ?? ('' as IsoDate) };
    case 'n': {
      const value = Number(text);
      if (!Number.isFinite(value)) return text;
      if (style === 'day') return dayOf(value, book.from1904);
      // 0.8 with a sign for per cent reads 80 %; a hundred times a fraction has a tail nobody wrote.
      return style === 'percent' ? Number((value * 100).toPrecision(12)) : value;
    }
    default:
      return text;
  }
}

/** A number that is shown as a day; the time of day is left out. Before March 1900 Excel counts wrongly, and nobody was employed. */
function dayOf(value: number, from1904: boolean): Cell {
  const days = Math.floor(value) + (from1904 ? epoch1904 : epoch1900);
  if (days < epoch1900 + 61 || days > 100_000) return value;
  return { day: new Date(days * msPerDay).toISOString().slice(0, 10) as IsoDate };
}
