import { cellInput } from './cell-input.ts';
import { formatCells, sizeColumns } from './format-columns.ts';
import type { NewColumn, SheetTable, TableSteps } from './table-steps.ts';

/** Reads a table as it stands; undefined when the user has deleted it. Names are read off the columns: a header row can be hidden. */
export async function readTable(
  context: Excel.RequestContext,
  tableName: string,
): Promise<SheetTable | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  await context.sync();
  if (table.isNullObject) return undefined;
  table.columns.load('items/name');
  const body = table.getDataBodyRange().load('values');
  await context.sync();
  return { header: table.columns.items.map(({ name }) => name), body: body.values };
}

/** Puts empty columns into the table, each at its place when those before it are in. */
export async function addColumns(
  context: Excel.RequestContext,
  tableName: string,
  columns: readonly NewColumn[],
): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  table.columns.load('count');
  await context.sync();
  for (const [before, { place, label }] of columns.entries()) {
    // -1 is Excel's word for the end.
    table.columns.add(place < table.columns.count + before ? place : -1, undefined, label);
  }
  sizeColumns(table.getRange(), columns);
  await context.sync();
}

/** Carries out a refresh. Changes come first, new rows next, and rows leave last: their numbers are those of the table that was read. */
export async function carryOut(
  context: Excel.RequestContext,
  tableName: string,
  steps: TableSteps,
): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  table.load('showTotals');
  await context.sync();
  const body = table.getDataBodyRange();
  for (const run of steps.writes) {
    const cells = body.getCell(run.row, run.column).getResizedRange(0, run.values.length - 1);
    cells.values = [run.values.map(cellInput)];
  }
  if (steps.added.length > 0) {
    addRows(table, steps.added.length);
    const fresh = table.getDataBodyRange().getRowsBelow(-steps.added.length);
    formatCells(fresh, steps.added.length, steps.columns);
    fresh.values = steps.added.map((row) => row.map((cell) => (cell === null ? null : cellInput(cell))));
  }
  for (const row of steps.removed) table.rows.getItemAt(row).delete();
  await context.sync();
}

/**
 * Makes the table longer by moving down what stands beneath it: `TableRowCollection.add` causes merge conflicts when two people
 * share the workbook (learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins). A row of totals leaves no
 * other way, since what stands beneath the data is then part of the table.
 */
function addRows(table: Excel.Table, count: number): void {
  if (table.showTotals) {
    for (let added = 0; added < count; added += 1) table.rows.add();
    return;
  }
  table.getDataBodyRange().getRowsBelow(count).insert('Down');
  table.resize(table.getRange().getResizedRange(count, 0));
}
