import type { Language } from '@rod-trad/shared/domain/language';
import { cellInput } from './cell-input.ts';
import { formatCells, sizeColumns } from './format-columns.ts';
import { type RememberedTable, rememberedTables, rememberTables } from './remembered-tables.ts';
import { sheetName } from './sheet-name.ts';
import type { Cell, Column } from './table-steps.ts';

export interface NewTable {
  readonly sheet: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly asOf: string;
  readonly language: Language;
  readonly columns: readonly Column[];
  /** At least one. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Puts a table on a new sheet and remembers it in the workbook: three syncs, whatever its size up to 5 MB. */
export async function insertTable(context: Excel.RequestContext, table: NewTable): Promise<RememberedTable> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.tables.load('items/name');
  const known = await rememberedTables(context);
  const name = sheetName(table.sheet, namesOf(workbook.worksheets.items));
  const tableName = freeTableName(namesOf(workbook.tables.items));
  try {
    fillSheet(context, table, name, tableName);
    await context.sync();
  } catch (error) {
    // A batch stops where it fails and keeps what came before: half a sheet is nobody's wish.
    await removeSheet(context, name);
    throw error;
  }
  const remembered: RememberedTable = {
    tableName,
    unitId: table.unitId,
    unitName: table.unitName,
    asOf: table.asOf,
    rows: table.rows.length,
    language: table.language,
    labels: Object.fromEntries(table.columns.map((column) => [column.id, column.label])),
  };
  rememberTables(context, [...known, remembered]);
  await context.sync();
  return remembered;
}

function fillSheet(context: Excel.RequestContext, table: NewTable, name: string, tableName: string): void {
  const sheet = context.workbook.worksheets.add(name);
  const { rows, columns } = table;
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  // A header is always text; a year would otherwise be turned into a number and back.
  range.values = [columns.map((column) => cellInput(column.label)), ...rows.map((row) => row.map(cellInput))];
  const inserted = sheet.tables.add(range, true);
  inserted.name = tableName;
  inserted.style = 'TableStyleMedium2';
  const placed = columns.map(({ kind }, place) => ({ place, kind }));
  sizeColumns(range, placed);
  formatCells(sheet.getRangeByIndexes(1, 0, rows.length, columns.length), rows.length, placed);
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
}

async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

function namesOf(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.name.toLowerCase()));
}

function freeTableName(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`rodtradplan${number}`)) number += 1;
  return `RodTradPlan${number}`;
}
