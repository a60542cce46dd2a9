import { cellInput } from './cell-input.ts';
import { type RememberedTable, rememberedTables, rememberTables } from './remembered-tables.ts';
import { sheetName } from './sheet-name.ts';

export interface NewTable {
  readonly sheet: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly asOf: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly kind: string }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Points; wide enough to read a goal, narrow enough to see the years. */
const widths: Readonly<Record<string, number>> = { long: 240, year: 40, number: 32, date: 72, key: 60 };

/** Puts a table on a new sheet and remembers it in the workbook: two syncs, whatever its size up to 5 MB. */
export async function insertTable(context: Excel.RequestContext, table: NewTable): Promise<RememberedTable> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.tables.load('items/name');
  const known = await rememberedTables(context);
  const sheet = workbook.worksheets.add(sheetName(table.sheet, namesOf(workbook.worksheets.items)));
  const range = sheet.getRangeByIndexes(0, 0, table.rows.length + 1, table.columns.length);
  range.values = [
    // A header is always text; a year would otherwise be turned into a number and back.
    table.columns.map((column) => cellInput(column.label)),
    ...table.rows.map((row) => row.map(cellInput)),
  ];
  const inserted = sheet.tables.add(range, true);
  inserted.name = freeTableName(namesOf(workbook.tables.items));
  inserted.style = 'TableStyleMedium2';
  range.format.verticalAlignment = 'Top';
  range.format.autofitColumns();
  for (const [at, column] of table.columns.entries()) {
    const cells = sheet.getRangeByIndexes(0, at, table.rows.length + 1, 1);
    const width = widths[column.kind];
    if (width !== undefined) cells.format.columnWidth = width;
    if (column.kind === 'long') cells.format.wrapText = true;
    if (column.kind === 'year') cells.format.horizontalAlignment = 'Center';
    if (column.kind === 'date') {
      const days = sheet.getRangeByIndexes(1, at, table.rows.length, 1);
      days.numberFormat = table.rows.map(() => ['dd.mm.yyyy']);
    }
  }
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
  inserted.load('name');
  await context.sync();

  const remembered: RememberedTable = {
    tableName: inserted.name,
    unitId: table.unitId,
    unitName: table.unitName,
    asOf: table.asOf,
    rows: table.rows.length,
    labels: Object.fromEntries(table.columns.map((column) => [column.id, column.label])),
  };
  rememberTables(context, [...known, remembered]);
  await context.sync();
  return remembered;
}

function namesOf(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.name.toLowerCase()));
}

function freeTableName(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`rodtradplan${number}`)) number += 1;
  return `RodTradPlan${number}`;
}
