import type { PlacedColumn } from './table-steps.ts';

/** Points; wide enough to read a goal and each heading beside its filter button, narrow enough to see the years. */
const widths = { long: 240, text: 130, year: 48, number: 42, date: 78 } as const;

/** Gives rows of a table their look: dates as dates, long texts wrapped, an x in the middle of its year. */
export function formatCells(rows: Excel.Range, rowCount: number, columns: readonly PlacedColumn[]): void {
  rows.format.verticalAlignment = 'Top';
  for (const { place, kind } of columns) {
    const cells = rows.getColumn(place);
    if (kind === 'long' || kind === 'text') cells.format.wrapText = true;
    if (kind === 'year') cells.format.horizontalAlignment = 'Center';
    if (kind === 'date') cells.numberFormat = Array.from({ length: rowCount }, () => ['dd.mm.yyyy']);
  }
}

/** Gives columns their width. The key is of use to us alone and is hidden; it stays in the table and follows its row. */
export function sizeColumns(range: Excel.Range, columns: readonly PlacedColumn[]): void {
  for (const { place, kind } of columns) {
    const cells = range.getColumn(place);
    if (kind === 'key') cells.columnHidden = true;
    else cells.format.columnWidth = widths[kind];
  }
}
