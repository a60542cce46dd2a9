import { insertTable, type NewTable } from './insert-table.ts';
import { type ListedTable, listTables } from './list-tables.ts';
import { addColumns, carryOut, readTable } from './refresh-table.ts';
import { type RememberedTable, rememberedTables, rememberTables } from './remembered-tables.ts';
import type { NewColumn, SheetTable, TableSteps } from './table-steps.ts';
import { WorkbookFault } from './workbook-fault.ts';

/** All the add-in does to a workbook. The features see this, never Office.js. Each refusal by Excel is a `WorkbookFault`. */
export interface Workbook {
  tables(): Promise<readonly ListedTable[]>;
  insert(table: NewTable): Promise<RememberedTable>;
  /** Undefined when the table is gone. */
  read(tableName: string): Promise<SheetTable | undefined>;
  addColumns(tableName: string, columns: readonly NewColumn[]): Promise<void>;
  carryOut(tableName: string, steps: TableSteps): Promise<void>;
  /** Notes in the workbook of what moment a table now speaks. */
  noteRefreshed(refreshed: RememberedTable): Promise<void>;
  /** Goes to the table; false when it is gone. */
  show(tableName: string): Promise<boolean>;
  forget(tableName: string): Promise<void>;
  /** Takes a forgotten table back into the list. */
  restore(table: RememberedTable, place: number): Promise<void>;
}

export const workbook: Workbook = {
  tables: () => run(listTables),
  insert: (table) => run((context) => insertTable(context, table)),
  read: (tableName) => run((context) => readTable(context, tableName)),
  addColumns: (tableName, columns) => run((context) => addColumns(context, tableName, columns)),
  carryOut: (tableName, steps) => run((context) => carryOut(context, tableName, steps)),
  noteRefreshed: (refreshed) =>
    changeList((tables) =>
      tables.map((table) => (table.tableName === refreshed.tableName ? refreshed : table)),
    ),
  show: (tableName) => run((context) => showTable(context, tableName)),
  forget: (tableName) => changeList((tables) => tables.filter((table) => table.tableName !== tableName)),
  restore: (table, place) =>
    changeList((tables) =>
      tables.filter(({ tableName }) => tableName !== table.tableName).toSpliced(place, 0, table),
    ),
};

/** Waits while the user edits a cell, instead of failing (`delayForCellEdit`). */
async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) throw new WorkbookFault(error.message, error.code, error);
    throw error;
  }
}

function changeList(
  change: (tables: readonly RememberedTable[]) => readonly RememberedTable[],
): Promise<void> {
  return run(async (context) => {
    rememberTables(context, change(await rememberedTables(context)));
    await context.sync();
  });
}

async function showTable(context: Excel.RequestContext, tableName: string): Promise<boolean> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  await context.sync();
  if (table.isNullObject) return false;
  table.worksheet.activate();
  table.getRange().select();
  await context.sync();
  return true;
}
