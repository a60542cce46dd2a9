import { ExcelError } from '../process-query/excel-error.ts';
import { type Area, columnLimit, contains, intersect, rowLimit } from './address.ts';
import { shiftCharts } from './chart-cells.ts';
import type { Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** Makes room at the area by pushing what stands there down or to the right, tables included. */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, shift: 'Down' | 'Right'): void {
  const down = shift === 'Down';
  const moved = beyond(area, down);
  const edge = down
    ? { ...area, row: rowLimit - area.rows, rows: area.rows }
    : { ...area, column: columnLimit - area.columns, columns: area.columns };
  if (!sheet.isEmpty(edge)) throw new ExcelError('NonBlankCellOffSheet');
  shiftTables(workbook, sheet, moved, down ? area.rows : 0, down ? 0 : area.columns);
  move(sheet, moved, down ? area.rows : 0, down ? 0 : area.columns);
  if (down && area.columns === columnLimit)
    shiftNumbers(sheet.rowHeights, sheet.hiddenRows, area.row, area.rows);
  if (!down && area.rows === rowLimit) {
    shiftNumbers(sheet.columnWidths, sheet.hiddenColumns, area.column, area.columns);
  }
}

/** Takes the area out of the sheet and closes the gap from below or from the right. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, shift: 'Up' | 'Left'): void {
  const up = shift === 'Up';
  const moved = beyond(
    up ? { ...area, row: area.row + area.rows } : { ...area, column: area.column + area.columns },
    up,
  );
  shiftTables(workbook, sheet, moved, up ? -area.rows : 0, up ? 0 : -area.columns);
  clear(sheet, area);
  move(sheet, moved, up ? -area.rows : 0, up ? 0 : -area.columns);
  if (up && area.columns === columnLimit)
    shiftNumbers(sheet.rowHeights, sheet.hiddenRows, area.row, -area.rows);
  if (!up && area.rows === rowLimit) {
    shiftNumbers(sheet.columnWidths, sheet.hiddenColumns, area.column, -area.columns);
  }
}

/** The area and everything below it, or to the right of it. */
function beyond(area: Area, below: boolean): Area {
  return below ? { ...area, rows: rowLimit - area.row } : { ...area, columns: columnLimit - area.column };
}

function move(sheet: Sheet, area: Area, rows: number, columns: number): void {
  const occupied = sheet.occupied(area);
  if (occupied !== undefined) sheet.moveCells(occupied, rows, columns);
}

function clear(sheet: Sheet, area: Area): void {
  for (const { row, column } of [...sheet.cellsIn(area)]) sheet.setCell(row, column, undefined);
}

/** A table that would be torn apart stops the whole operation, as in Excel. */
function shiftTables(workbook: Workbook, sheet: Sheet, moved: Area, rows: number, columns: number): void {
  const touched = workbook.tables.filter(
    (table) => table.sheet === sheet && intersect(table.area, moved) !== undefined,
  );
  if (touched.some((table) => !contains(moved, table.area))) throw new ExcelError('InsertDeleteConflict');
  for (const table of touched) {
    table.area = { ...table.area, row: table.area.row + rows, column: table.area.column + columns };
  }
  shiftCharts(workbook, sheet, moved, rows, columns);
}

/** Heights, widths and hidden marks are kept by number and follow whole rows and columns. */
function shiftNumbers(sizes: Map<number, number>, hidden: Set<number>, from: number, by: number): void {
  const entries = [...sizes];
  const marks = [...hidden];
  sizes.clear();
  hidden.clear();
  const place = (at: number) => (at < from ? at : by < 0 && at < from - by ? undefined : at + by);
  for (const [at, size] of entries) {
    const to = place(at);
    if (to !== undefined) sizes.set(to, size);
  }
  for (const at of marks) {
    const to = place(at);
    if (to !== undefined) hidden.add(to);
  }
}
