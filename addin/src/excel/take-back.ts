import { removeBase } from './base-sheet.ts';
import type { Added } from './figure.ts';
import { rememberedTables, rememberTables } from './remembered-tables.ts';
import { printOf } from './sheet-print.ts';

/** Takes out exactly the sheets that were added, unless something has been edited in them: then it touches nothing, and says so. */
export async function takeBack(
  context: Excel.RequestContext,
  { tables, sheets }: Added,
): Promise<'taken' | 'edited'> {
  for (const { id, print } of sheets) if ((await printOf(context, id)) !== print) return 'edited';
  await removeSheets(
    context,
    sheets.map(({ id }) => id),
    tables,
  );
  return 'taken';
}

/** Takes out tables that were inserted and what is kept about them, when what they were part of came to nothing. */
export async function dropTables(context: Excel.RequestContext, tables: readonly string[]): Promise<void> {
  const found = tables.map((name) => context.workbook.tables.getItemOrNullObject(name).load('worksheet/id'));
  await context.sync();
  const sheets = found.flatMap((table) => (table.isNullObject ? [] : [table.worksheet.id]));
  await removeSheets(context, sheets, tables);
}

async function removeSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
  tables: readonly string[],
): Promise<void> {
  for (const id of sheets) context.workbook.worksheets.getItem(id).delete();
  const remembered = await rememberedTables(context);
  rememberTables(
    context,
    remembered.filter(({ tableName }) => !tables.includes(tableName)),
  );
  await context.sync();
  for (const table of tables) await removeBase(context, table);
}
