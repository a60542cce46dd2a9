import { standardRowPixels } from '../page/sheet-view.ts';
import { displayText } from '../workbook/number-format.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { standardColumnPoints } from '../xlsx/column-width.ts';

/** About what a character of Calibri 11 takes, in points. */
const characterPoints = 5.6;

/** Rows with a height of their own: set, hidden (0), or grown by text that wraps, as Excel grows them. */
export function rowHeights(sheet: Sheet): [row: number, height: number][] {
  const heights = new Map<number, number>();
  const all = { row: 0, column: 0, rows: sheet.rowCount(), columns: Number.MAX_SAFE_INTEGER };
  for (const { row, column, cell } of sheet.cellsIn(all)) {
    if (cell.style?.wrapText !== true || cell.value === '') continue;
    const width = sheet.columnWidths.get(column) ?? standardColumnPoints;
    const room = Math.max(1, Math.floor((width - 4) / characterPoints));
    const lines = displayText(cell.value, cell.numberFormat)
      .split('\n')
      .reduce((sum, line) => sum + linesNeeded(line, room), 0);
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, Math.min(lines * 19 + 2, 545)));
  }
  for (const [row, points] of sheet.rowHeights) heights.set(row, Math.round((points * 96) / 72));
  for (const row of sheet.hiddenRows) heights.set(row, 0);
  return [...heights].filter(([, height]) => height !== standardRowPixels).sort(([a], [b]) => a - b);
}

/** Words are kept whole as long as they fit. */
function linesNeeded(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const length = used === 0 ? word.length : used + 1 + word.length;
    if (length <= room) used = length;
    else {
      lines += used === 0 ? Math.floor(word.length / room) : Math.ceil(word.length / room);
      used = word.length % room;
    }
  }
  return lines;
}
