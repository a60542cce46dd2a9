import { readRows } from './read-rows.ts';
import type { SheetTable } from './table-steps.ts';

/** Reads a table as it stands; undefined when the user has deleted it. Names are read off the columns: a header row can be hidden. */
export async function readTable(
  context: Excel.RequestContext,
  tableName: string,
): Promise<SheetTable | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  await context.sync();
  if (table.isNullObject) return undefined;
  table.columns.load('items/name');
  const body = table.getDataBodyRange().load('rowCount,columnCount,rowIndex,columnIndex');
  await context.sync();
  return {
    header: table.columns.items.map(({ name }) => name),
    body: await readRows(context, body, { rows: body.rowCount, columns: body.columnCount }),
    ...{ top: body.rowIndex, left: body.columnIndex },
  };
}
