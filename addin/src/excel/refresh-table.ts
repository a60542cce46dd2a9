import { formatCells, heatColumns, sizeColumns } from './format-columns.ts';
import { type RememberedTable, rememberedTables, rememberTables } from './remembered-tables.ts';
import type { PlacedColumn, TableSteps } from './table-steps.ts';
import { addRows, writeTotals } from './table-totals.ts';
import type { Watch } from './watch.ts';
import { withoutFilters } from './without-filters.ts';
import { writeCells } from './write-cells.ts';

/**
 * Puts empty columns into the table, each at its place when those before it are in. That the workbook knows of them goes with them:
 * closed in between, it would take them for the user's own ever after.
 */
export async function addColumns(
  context: Excel.RequestContext,
  remembered: RememberedTable,
  columns: readonly PlacedColumn[],
): Promise<void> {
  const { tableName } = remembered;
  const table = context.workbook.tables.getItem(tableName);
  table.columns.load('count');
  const known = await rememberedTables(context);
  for (const [before, { place, label }] of columns.entries()) {
    // -1 is Excel's word for the end.
    table.columns.add(place < table.columns.count + before ? place : -1, undefined, label);
  }
  rememberTables(
    context,
    known.map((one) => (one.tableName === tableName ? remembered : one)),
  );
  await context.sync();
  sizeColumns(table.getRange(), columns);
  formatCells(table.getDataBodyRange(), columns);
  await heatColumns(context, table.getDataBodyRange(), columns);
  await context.sync();
}

/** So many at a time keep a request small. */
const deletionsAtOnce = 500;

/** Carries out a refresh. Changes come first, new rows next, and rows leave last: their numbers are those of the table that was read. */
export async function carryOut(
  context: Excel.RequestContext,
  tableName: string,
  steps: TableSteps,
  watch?: Watch,
): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  const start = () => table.getDataBodyRange().getCell(0, 0);
  await writeCells(context, start, steps.writes, watch);
  if (steps.added.length + steps.removed.length > 0) {
    await withoutFilters(context, table, () => changeRows(context, table, steps));
  }
  if (steps.totals !== undefined) await writeTotals(context, table, steps.totals);
}

async function changeRows(
  context: Excel.RequestContext,
  table: Excel.Table,
  steps: TableSteps,
): Promise<void> {
  const { added, removed, columns } = steps;
  if (added.length > 0) {
    await addRows(context, table, added, columns);
    await heatColumns(context, table.getDataBodyRange(), columns);
  }
  for (const [done, row] of removed.entries()) {
    table.rows.getItemAt(row).delete();
    if ((done + 1) % deletionsAtOnce === 0) await context.sync();
  }
  await context.sync();
}
