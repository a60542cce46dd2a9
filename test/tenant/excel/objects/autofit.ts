import { displayText } from '../workbook/number-format.ts';
import type { RangePlace } from './range-place.ts';

/** About what Calibri 11 takes, with room for the filter button; the longest line counts. */
export function autofitColumns(place: RangePlace): undefined {
  const widest = new Map<number, number>();
  for (const { column, cell } of place.sheet.cellsIn(place.area)) {
    const lines = displayText(cell.value, cell.numberFormat).split('\n');
    const length = Math.max(...lines.map((line) => line.length));
    widest.set(column, Math.max(widest.get(column) ?? 0, length));
  }
  for (const [column, length] of widest) {
    if (length > 0) place.sheet.columnWidths.set(column, Math.min(Math.max(length * 5.4 + 15, 30), 1_300));
  }
}
