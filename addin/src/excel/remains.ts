import { removeBase } from './base-sheet.ts';
import { rememberedTables } from './remembered-tables.ts';
import { removeSheet } from './remove-sheet.ts';

/**
 * What a sheet is called until its table is whole. Excel can be closed in the middle, and then it keeps this name: so it is known
 * for what it is, and never taken for a sheet of the user's own.
 */
export const underWay = (tableName: string) => `${tableName}.new`;

const unfinished = /^(RodTrad\d+)\.new$/;

/** Sheets of tables that were not inserted to the end. One may be under way in somebody else's pane right now. */
export async function listRemains(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.flatMap(({ name }) => (unfinished.test(name) ? [name] : []));
}

/** Takes them out, and what their tables were filled with. */
export async function removeRemains(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  const known = new Set((await rememberedTables(context)).map(({ tableName }) => tableName));
  for (const sheet of sheets) {
    const tableName = unfinished.exec(sheet)?.[1];
    // Finished by somebody else since it was seen, it has another name, and its base is in use.
    if (tableName === undefined || known.has(tableName)) continue;
    await removeSheet(context, sheet);
    await removeBase(context, tableName);
  }
}
