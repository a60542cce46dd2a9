import { cellInput } from './cell-input.ts';
import { type RememberedTable, rememberedTables, rememberTables } from './remembered-tables.ts';

interface Steps {
  readonly writes: readonly { readonly row: number; readonly column: number; readonly values: readonly (string | number)[] }[];
  readonly added: readonly (readonly (string | number)[])[];
  readonly removed: readonly number[];
}

/** Reads a table as it stands; undefined when the user has deleted it. */
export async function readTable(
  context: Excel.RequestContext,
  tableName: string,
): Promise<{ header: string[]; body: unknown[][] } | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  await context.sync();
  if (table.isNullObject) return undefined;
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values');
  await context.sync();
  return { header: (header.values[0] ?? []).map(String), body: body.values };
}

/**
 * Carries out a refresh in one sync. New rows go beneath the table by moving down what stands there, and the table is then made
 * longer: `TableRowCollection.add` causes merge conflicts when two people share the workbook
 * (learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins).
 */
export async function carryOut(context: Excel.RequestContext, tableName: string, steps: Steps): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  const body = table.getDataBodyRange();
  for (const run of steps.writes) {
    const cells = body.getCell(run.row, run.column).getResizedRange(0, run.values.length - 1);
    cells.values = [run.values.map(cellInput)];
  }
  if (steps.added.length > 0) {
    const below = body.getRowsBelow(steps.added.length);
    const fresh = below.insert('Down');
    table.resize(table.getRange().getResizedRange(steps.added.length, 0));
    fresh.values = steps.added.map((row) => row.map(cellInput));
  }
  for (const row of steps.removed) table.rows.getItemAt(row).delete();
  await context.sync();
}

/** Notes in the workbook of what moment the table now speaks. */
export async function noteRefreshed(
  context: Excel.RequestContext,
  refreshed: Pick<RememberedTable, 'tableName' | 'asOf' | 'rows'>,
): Promise<void> {
  const tables = await rememberedTables(context);
  rememberTables(
    context,
    tables.map((table) => (table.tableName === refreshed.tableName ? { ...table, ...refreshed } : table)),
  );
  await context.sync();
}
