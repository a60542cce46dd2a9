import { insertTable, type NewTable } from './insert-table.ts';
import { carryOut, noteRefreshed, readTable } from './refresh-table.ts';
import { type RememberedTable, rememberedTables, rememberTables } from './remembered-tables.ts';

/** All the add-in does to a workbook. The features see this, never Office.js. */
export interface Workbook {
  remembered(): Promise<readonly RememberedTable[]>;
  insert(table: NewTable): Promise<RememberedTable>;
  read(tableName: string): Promise<{ header: string[]; body: unknown[][] } | undefined>;
  carryOut(tableName: string, steps: Parameters<typeof carryOut>[2]): Promise<void>;
  noteRefreshed(refreshed: Pick<RememberedTable, 'tableName' | 'asOf' | 'rows'>): Promise<void>;
  show(tableName: string): Promise<void>;
  forget(tableName: string): Promise<void>;
}

/** Excel refused; the words are Excel's own, the code is for looking it up. */
export class WorkbookFault extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'WorkbookFault';
  }
}

/** Waits while the user edits a cell, instead of failing (`delayForCellEdit`). */
async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) throw new WorkbookFault(error.message, error);
    throw error;
  }
}

export const workbook: Workbook = {
  remembered: () => run(rememberedTables),
  insert: (table) => run((context) => insertTable(context, table)),
  read: (tableName) => run((context) => readTable(context, tableName)),
  carryOut: (tableName, steps) => run((context) => carryOut(context, tableName, steps)),
  noteRefreshed: (refreshed) => run((context) => noteRefreshed(context, refreshed)),
  show: (tableName) =>
    run(async (context) => {
      const table = context.workbook.tables.getItem(tableName);
      table.worksheet.activate();
      table.getRange().select();
      await context.sync();
    }),
  forget: (tableName) =>
    run(async (context) => {
      const tables = await rememberedTables(context);
      rememberTables(
        context,
        tables.filter((table) => table.tableName !== tableName),
      );
      await context.sync();
    }),
};
