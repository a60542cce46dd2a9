import type { Cell } from '@rod-trad/shared/domain/import/sheet-row';
import { type NumberLook, shownNumber } from '@rod-trad/shared/domain/import/shown-number';
import { type IsoDate, parseIsoDate } from '@rod-trad/shared/domain/iso-date';

/** A cell as the sheet's XML has it (ECMA-376 part 1, 18.3.1.4). */
export interface CellSource {
  readonly type: string | undefined;
  readonly style: NumberLook;
  formula: boolean;
  text: string;
}

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
      return shownNumber(value, style, book.from1904);
    }
    default:
      return text;
  }
}
