import type { SheetRow } from './sheet-row.ts';

/** The cells of one sheet of an open workbook, as they are sent: rows by their number in the sheet, cells from column A. */
interface SheetCells {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** As one line of JSON in UTF-8; the service checks each cell when it unpacks it. */
export function packCells({ name, rows }: SheetCells): string {
  return JSON.stringify({ name, rows: rows.map(({ row, cells }) => [row, cells]) });
}
