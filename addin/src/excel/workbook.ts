import { readBase, removeBase, writeBase } from './base-sheet.ts';
import type { Added, Layout } from './figure.ts';
import { insertTable, type NewTable } from './insert-table.ts';
import { layOut } from './lay-out.ts';
import { type ListedTable, listTables } from './list-tables.ts';
import { OthersWatch } from './others-edits.ts';
import type { OthersEdits } from './others-notes.ts';
import { type CellsPlace, type ReadCells, readCells } from './read-cells.ts';
import { readTable } from './read-table.ts';
import { addColumns, carryOut } from './refresh-table.ts';
import { listRemains, removeRemains } from './remains.ts';
import { type RememberedTable, rememberedTables, rememberTables } from './remembered-tables.ts';
import { listSheets, type OpenSheets, showCell } from './sheets.ts';
import type { Base } from './table-base.ts';
import type { PlacedColumn, SheetTable, TableSteps } from './table-steps.ts';
import { dropTables, takeBack } from './take-back.ts';
import type { Watch } from './watch.ts';
import { WorkbookFault } from './workbook-fault.ts';

/** All the add-in does to a workbook. The features see this, never Office.js. Each refusal by Excel is a `WorkbookFault`. */
export interface Workbook {
  tables(): Promise<readonly ListedTable[]>;
  /** Sheets of tables that were not inserted to the end, because Excel or the pane was closed. */
  remains(): Promise<readonly string[]>;
  removeRemains(sheets: readonly string[]): Promise<void>;
  /** Stopped by its watch, it leaves nothing and fails with `Cancelled`. */
  insert(table: NewTable, watch: Watch): Promise<RememberedTable>;
  /** Puts words and charts to tables that were inserted. */
  layOut(layout: Layout): Promise<Added>;
  takeBack(added: Added): Promise<'taken' | 'edited'>;
  /** Takes inserted tables and their sheets out again, whatever has become of them. */
  drop(tables: readonly string[]): Promise<void>;
  /** Undefined when the table is gone. */
  read(tableName: string): Promise<SheetTable | undefined>;
  /** Begins to note what others who have the workbook open do to its tables; again, it does nothing more. */
  watchOthers(): Promise<void>;
  /** What others have done to a table since then. */
  othersEdits(tableName: string, keyLabel: string): Promise<OthersEdits>;
  readBase(tableName: string): Promise<Base>;
  writeBase(tableName: string, base: Base): Promise<void>;
  /** Puts columns into a table, and notes in the workbook how the table is now. */
  addColumns(table: RememberedTable, columns: readonly PlacedColumn[]): Promise<void>;
  carryOut(tableName: string, steps: TableSteps, watch?: Watch): Promise<void>;
  /** Notes in the workbook of what moment a table now speaks. */
  noteRefreshed(refreshed: RememberedTable): Promise<void>;
  /** Goes to the table, or to a cell of it counted from its body's first (row -1 is the header); false when the table is gone. */
  show(tableName: string, cell?: CellPlace): Promise<boolean>;
  /** The sheets that can be seen, by their order, and the one that is open. */
  openSheets(): Promise<OpenSheets>;
  /** Every cell with something in it, of a sheet or of what is marked. Nothing is changed or worked out. */
  readCells(place: CellsPlace, watch?: Watch): Promise<ReadCells>;
  /** Goes to a cell, a row or a column of a sheet, as `B4`, `4:4` or `B:B`; false when the sheet is gone. */
  showCell(sheet: string, address: string): Promise<boolean>;
  /** What the table was filled with leaves the workbook too, and comes back with `restore`. */
  forget(tableName: string): Promise<Base>;
  /** Takes a forgotten table back into the list. */
  restore(table: RememberedTable, place: number, base: Base): Promise<void>;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const others = new OthersWatch((work) => run(work));

export const workbook: Workbook = {
  tables: () => run(listTables),
  remains: () => run(listRemains),
  removeRemains: (sheets) => run((context) => removeRemains(context, sheets)),
  insert: (table, watch) => run((context) => insertTable(context, table, watch)),
  layOut: (layout) => run((context) => layOut(context, layout)),
  takeBack: (added) => run((context) => takeBack(context, added)),
  drop: (tables) => run((context) => dropTables(context, tables)),
  read: (tableName) => run((context) => readTable(context, tableName)),
  watchOthers: () => others.start(),
  othersEdits: async (tableName, keyLabel) => {
    const id = await run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(tableName).load('id');
      await context.sync();
      return table.isNullObject ? '' : table.id;
    });
    return others.edits(id, keyLabel);
  },
  readBase: (tableName) => run((context) => readBase(context, tableName)),
  writeBase: (tableName, base) => run((context) => writeBase(context, tableName, base)),
  addColumns: (table, columns) => run((context) => addColumns(context, table, columns)),
  carryOut: (tableName, steps, watch) => run((context) => carryOut(context, tableName, steps, watch)),
  noteRefreshed: (refreshed) =>
    run((context) =>
      changeList(context, (tables) =>
        tables.map((table) => (table.tableName === refreshed.tableName ? refreshed : table)),
      ),
    ),
  show: (tableName, cell) => run((context) => showTable(context, tableName, cell)),
  openSheets: () => run(listSheets),
  readCells: (place, watch) => run((context) => readCells(context, place, watch)),
  showCell: (sheet, address) => run((context) => showCell(context, sheet, address)),
  forget: (tableName) =>
    run(async (context) => {
      const base = await readBase(context, tableName);
      await changeList(context, (tables) => tables.filter((table) => table.tableName !== tableName));
      await removeBase(context, tableName);
      return base;
    }),
  restore: (table, place, base) =>
    run(async (context) => {
      await writeBase(context, table.tableName, base);
      await changeList(context, (tables) =>
        tables.filter(({ tableName }) => tableName !== table.tableName).toSpliced(place, 0, table),
      );
    }),
};

/** Waits while the user edits a cell, instead of failing (`delayForCellEdit`). */
export async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) throw new WorkbookFault(error.message, error.code, error);
    throw error;
  }
}

async function changeList(
  context: Excel.RequestContext,
  change: (tables: readonly RememberedTable[]) => readonly RememberedTable[],
): Promise<void> {
  rememberTables(context, change(await rememberedTables(context)));
  await context.sync();
}

async function showTable(
  context: Excel.RequestContext,
  tableName: string,
  cell?: CellPlace,
): Promise<boolean> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  await context.sync();
  if (table.isNullObject) return false;
  table.worksheet.activate();
  const range =
    cell === undefined
      ? table.getRange()
      : cell.row === -1
        ? table.getHeaderRowRange().getCell(0, cell.column)
        : table.getDataBodyRange().getCell(cell.row, cell.column);
  range.select();
  await context.sync();
  return true;
}
