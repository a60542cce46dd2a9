import { standardColumnPoints, standardRowPoints } from '../xlsx/column-width.ts';
import type { Area } from './address.ts';
import type { ChartBox } from './chart.ts';
import type { Sheet } from './sheet.ts';

const widthOf = (sheet: Sheet, column: number) =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? standardColumnPoints);
const heightOf = (sheet: Sheet, row: number) =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? standardRowPoints);

function sum(count: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = 0; at < count; at++) total += size(at);
  return total;
}

/** Where cells are on their sheet, in points. */
export function boxOf(sheet: Sheet, { row, column, rows, columns }: Area): ChartBox {
  return {
    left: sum(column, (at) => widthOf(sheet, at)),
    top: sum(row, (at) => heightOf(sheet, at)),
    width: sum(columns, (at) => widthOf(sheet, column + at)),
    height: sum(rows, (at) => heightOf(sheet, row + at)),
  };
}
