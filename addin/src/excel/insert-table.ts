import { removeBase, writeBase } from './base-sheet.ts';
import { cellInput } from './cell-input.ts';
import { formatCells, heatColumns, sizeColumns } from './format-columns.ts';
import { underWay } from './remains.ts';
import { type RememberedTable, rememberedTables, rememberTables } from './remembered-tables.ts';
import { removeSheet } from './remove-sheet.ts';
import { sheetName } from './sheet-name.ts';
import type { Base } from './table-base.ts';
import type { Cell, Column } from './table-steps.ts';
import type { Watch } from './watch.ts';
import { writeCells } from './write-cells.ts';

export interface NewTable extends Omit<RememberedTable, 'tableName' | 'labels' | 'guarded' | 'rows'> {
  readonly columns: readonly Column[];
  /** At least one. */
  readonly rows: readonly (readonly Cell[])[];
  readonly totals?: readonly Cell[] | undefined;
  readonly base: Base;
}

/**
 * Puts a table on a new sheet and remembers it in the workbook: a sync for each 5 MB, and a handful around them. The sheet gets its
 * name and comes to the front when it is whole; stopped half-way, or refused by Excel, it is taken out again.
 */
export async function insertTable(
  context: Excel.RequestContext,
  table: NewTable,
  watch: Watch,
): Promise<RememberedTable> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.tables.load('items/name');
  const known = await rememberedTables(context);
  const name = sheetName(table.title, namesOf(workbook.worksheets.items));
  const tableName = freeTableName(
    new Set([
      ...namesOf(workbook.tables.items),
      ...known.map((one) => one.tableName.toLowerCase()),
      // What is left of an insertion that was cut off keeps its name until it is removed.
      ...workbook.worksheets.items.map((sheet) => sheet.name.split('.')[0]?.toLowerCase() ?? ''),
    ]),
  );
  const remembered: RememberedTable = {
    ...{ tableName, kind: table.kind, scope: table.scope, title: table.title, asOf: table.asOf },
    ...{ rows: table.rows.length, language: table.language, guarded: table.base.columns },
    labels: Object.fromEntries(table.columns.map((column) => [column.id, column.label])),
  };
  try {
    await fillSheet(context, table, underWay(tableName), tableName, watch);
    if (table.base.columns.length > 0) await writeBase(context, tableName, table.base);
    rememberTables(context, [...known, remembered]);
    const sheet = workbook.worksheets.getItem(underWay(tableName));
    sheet.activate();
    // Last: until then the sheet is found under the name by which it is taken out again.
    sheet.name = name;
    await context.sync();
  } catch (error) {
    // A batch stops where it fails and keeps what came before: half a sheet is nobody's wish.
    await removeSheet(context, underWay(tableName));
    await removeBase(context, tableName);
    throw error;
  }
  return remembered;
}

async function fillSheet(
  context: Excel.RequestContext,
  { rows, columns, totals }: NewTable,
  name: string,
  tableName: string,
  watch: Watch,
): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  const values = [columns.map(({ label }) => label), ...rows];
  await writeCells(context, () => sheet.getCell(0, 0), [{ row: 0, column: 0, values }], watch);
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  const inserted = sheet.tables.add(range, true);
  inserted.name = tableName;
  inserted.style = 'TableStyleMedium2';
  const placed = columns.map(({ kind, heat, label }, place) => ({ place, kind, heat, label }));
  sizeColumns(range, placed);
  const header = inserted.getHeaderRowRange();
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Top';
  const body = inserted.getDataBodyRange();
  formatCells(body, placed);
  await heatColumns(context, body, placed);
  if (totals !== undefined) {
    inserted.showTotals = true;
    const row = inserted.getTotalRowRange();
    row.values = [totals.map(cellInput)];
    formatCells(
      row,
      placed.filter(({ kind }) => kind !== 'long'),
    );
  }
  sheet.freezePanes.freezeRows(1);
  await context.sync();
}

function namesOf(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.name.toLowerCase()));
}

function freeTableName(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`rodtrad${number}`)) number += 1;
  return `RodTrad${number}`;
}
