import type { SheetAct } from '../page/sheet-view.ts';
import { ExcelError } from '../process-query/excel-error.ts';
import { columnLimit, contains, rowLimit } from './address.ts';
import { deleteTableColumn, deleteTableRows } from './edit-table.ts';
import type { Sheet } from './sheet.ts';
import { deleteCells } from './shift-cells.ts';
import { dataArea, type Table } from './table.ts';
import type { Workbook } from './workbook.ts';

/** Does it where the person stands; refused as Excel refuses it. */
export function actOnSheet(
  workbook: Workbook,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  act: SheetAct,
): void {
  if (act === 'deleteSheet') deleteSheet(workbook, sheet);
  else if (act === 'unprotectSheet') {
    if (sheet.protection?.password !== undefined) throw new ExcelError('AccessDenied');
    sheet.protection = undefined;
  } else if (sheet.protection !== undefined) throw new ExcelError('AccessDenied');
  else if (act === 'protectSheet') sheet.protection = { options: {} };
  else actOnCells(workbook, sheet, at, act);
}

function actOnCells(
  workbook: Workbook,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  act: Exclude<SheetAct, 'deleteSheet' | 'protectSheet' | 'unprotectSheet'>,
): void {
  const [table] = workbook.tablesIn(sheet, { ...at, rows: 1, columns: 1 });
  if (act === 'deleteRow') deleteRow(workbook, sheet, table, at.row);
  else if (act === 'deleteColumn') deleteColumn(workbook, sheet, table, at.column);
  else if (table === undefined) throw new ExcelError('InvalidOperation');
  else if (act === 'convertToRange') workbook.removeTable(table);
  else deleteTable(workbook, table);
}

/** A workbook keeps one sheet that can be seen. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const visible = workbook.sheets.filter((one) => one.visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet) throw new ExcelError('InvalidOperation');
  workbook.removeSheet(sheet);
}

export function deleteTable(workbook: Workbook, table: Table): void {
  workbook.removeTable(table);
  for (const { row, column } of [...table.sheet.cellsIn(table.area)])
    table.sheet.setCell(row, column, undefined);
}

/** Within a table it is the table's row that goes, as with «Delete Table Rows»; its header and totals stay. */
function deleteRow(workbook: Workbook, sheet: Sheet, table: Table | undefined, row: number): void {
  if (table === undefined) {
    deleteCells(workbook, sheet, { row, column: 0, rows: 1, columns: columnLimit }, 'Up');
    return;
  }
  const data = dataArea(table);
  if (!contains(data, { ...data, row, rows: 1 })) throw new ExcelError('InvalidOperation');
  deleteTableRows(workbook, table, row - data.row, 1);
}

function deleteColumn(workbook: Workbook, sheet: Sheet, table: Table | undefined, column: number): void {
  if (table !== undefined) deleteTableColumn(workbook, table, column - table.area.column);
  else deleteCells(workbook, sheet, { row: 0, column, rows: rowLimit, columns: 1 }, 'Left');
}
