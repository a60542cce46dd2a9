import type { CellPlace } from '../../excel/workbook.ts';

/** What Excel calls a cell, such as D7; the cell is counted from the first of the table's body, row -1 being the header. */
export function cellName(
  body: { readonly top: number; readonly left: number },
  { row, column }: CellPlace,
): string {
  let letters = '';
  for (let number = body.left + column + 1; number > 0; number = Math.floor((number - 1) / 26)) {
    letters = String.fromCharCode(65 + ((number - 1) % 26)) + letters;
  }
  return `${letters}${body.top + row + 1}`;
}
