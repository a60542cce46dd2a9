import type { IsoDate } from '../iso-date.ts';

/**
 * What stands in a cell, as the file has it. A text of a CSV file that begins with `=` is a text; a formula is what a workbook says is
 * one, and its result is not trusted. A cell that lies under another in a merged range has nothing of its own.
 */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly day: IsoDate }
  | { readonly formula: true }
  | { readonly error: string }
  | { readonly merged: true };

export interface SheetRow {
  /** From 1, as Excel counts. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The name of a column as Excel has it: 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** What a reader of the file would see. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell !== 'object') return String(cell);
  if ('day' in cell) return cell.day;
  if ('formula' in cell) return '= …';
  return 'error' in cell ? cell.error : '';
}

/** A heading, a name or a word as it is compared: case, spaces and punctuation do not count. */
export function plainWord(text: string): string {
  return text
    .toLocaleLowerCase('nb')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
