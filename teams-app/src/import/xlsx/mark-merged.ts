import type { Cell, SheetRow } from '@rod-trad/shared/domain/import/sheet-row';

/** Marks the cells that lie under another in a merged range: they look filled in, and have nothing. */
export function markMerged(
  rows: readonly { readonly row: number; readonly cells: Cell[] }[],
  ranges: readonly string[],
): readonly SheetRow[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const range of ranges.slice(0, 100_000)) {
    const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
    const [first, last] = [columnNumber(from), Math.min(columnNumber(to), 999)];
    for (let at = Number(top); at <= Math.min(Number(bottom), Number(top) + 100_000); at += 1) {
      const cells = byRow.get(at)?.cells;
      if (cells === undefined) continue;
      for (let column = first; column <= last; column += 1) {
        if (at === Number(top) && column === first) continue;
        while (cells.length < column) cells.push(null);
        cells[column] = { merged: true };
      }
    }
  }
  return rows;
}

/** Of B, 1. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
