import { inTurns } from '../components/in-turns.ts';
import { cellGroups } from './cell-groups.ts';
import { cellInput } from './cell-input.ts';
import { formatCells } from './format-columns.ts';
import type { Cell, PlacedColumn } from './table-steps.ts';

/**
 * Makes the table longer by moving down what stands beneath it: `TableRowCollection.add` causes merge conflicts when two people
 * share the workbook (learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins). A row of totals is part of the
 * table, so it is put away meanwhile and comes back as it was. Room and rows go in with the same request, so that Excel closed
 * half-way leaves no empty rows, which nobody could tell from the user's own.
 */
export async function addRows(
  context: Excel.RequestContext,
  table: Excel.Table,
  rows: readonly (readonly (Cell | null)[])[],
  columns: readonly PlacedColumn[],
): Promise<void> {
  const totals = await totalFormulas(context, table);
  const groups = await inTurns(cellGroups([{ row: 0, column: 0, values: rows }]));
  for (const { values } of groups.flat()) {
    context.application.suspendScreenUpdatingUntilNextSync();
    if (totals !== undefined) table.showTotals = false;
    table.getDataBodyRange().getRowsBelow(values.length).insert('Down');
    table.resize(table.getRange().getResizedRange(values.length, 0));
    const added = table.getDataBodyRange().getRowsBelow(-values.length);
    formatCells(added, columns);
    added.values = values.map((line) => [...line]);
    if (totals !== undefined) {
      table.showTotals = true;
      table.getTotalRowRange().formulas = [totals.map((cell) => (isFormula(cell) ? cell : cellInput(cell)))];
    }
    await context.sync();
  }
}

/** Writes our totals; a formula in their place is the user's own and stays. */
export async function writeTotals(
  context: Excel.RequestContext,
  table: Excel.Table,
  totals: readonly (Cell | null)[],
): Promise<void> {
  const standing = await totalFormulas(context, table);
  if (standing === undefined) return;
  const values = totals.map((cell, at) =>
    cell === null || isFormula(standing[at] ?? '') || standing[at] === cell ? null : cellInput(cell),
  );
  if (values.every((cell) => cell === null)) return;
  table.getTotalRowRange().values = [values];
  await context.sync();
}

const isFormula = (cell: Cell) => typeof cell === 'string' && cell.startsWith('=');

/** Undefined when the table shows no totals. */
async function totalFormulas(
  context: Excel.RequestContext,
  table: Excel.Table,
): Promise<readonly Cell[] | undefined> {
  table.load('showTotals');
  await context.sync();
  if (!table.showTotals) return undefined;
  const row = table.getTotalRowRange().load('formulas');
  await context.sync();
  return row.formulas[0] ?? [];
}
