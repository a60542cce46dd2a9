import { removeBase } from './base-sheet.ts';
import { type RememberedTable, rememberedTables } from './remembered-tables.ts';

/** A remembered table and where it stands now. */
export interface ListedTable extends RememberedTable {
  /** Name of the sheet; undefined when the table has been deleted, or is an ordinary range now. */
  readonly sheet: string | undefined;
}

/** What the workbook remembers, and where each table stands. What a table that is gone was filled with goes too. */
export async function listTables(context: Excel.RequestContext): Promise<readonly ListedTable[]> {
  const remembered = await rememberedTables(context);
  if (remembered.length === 0) return [];
  const found = remembered.map((table) => ({
    table,
    inSheet: context.workbook.tables.getItemOrNullObject(table.tableName).load('worksheet/name'),
  }));
  await context.sync();
  for (const { table, inSheet } of found) {
    if (inSheet.isNullObject && table.guarded.length > 0) await removeBase(context, table.tableName);
  }
  return found.map(({ table, inSheet }) => ({
    ...table,
    sheet: inSheet.isNullObject ? undefined : inSheet.worksheet.name,
  }));
}
