import { type Note, type OthersEdits, othersEdits } from './others-notes.ts';
import { readRows } from './read-rows.ts';

type Run = (work: (context: Excel.RequestContext) => Promise<void>) => Promise<void>;

/** Changes after which nobody can say which rows somebody else has touched: they are no longer where they were. */
const displacing: ReadonlySet<string> = new Set(['RowDeleted', 'CellDeleted', 'CellInserted', 'Others']);

/**
 * Notes what others who have the workbook open do to tables, for as long as the pane stands open: handlers run for everybody, and
 * `source` says whose edit it was (learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins). Nothing is done to
 * the workbook from a handler. The notes are kept nowhere: what is typed while the pane is closed is not known.
 */
export class OthersWatch {
  readonly #run: Run;
  readonly #notes = new Map<string, Note[]>();
  readonly #displaced = new Set<string>();
  #started: Promise<void> | undefined;
  #reading: Promise<void> = Promise.resolve();

  constructor(run: Run) {
    this.#run = run;
  }

  start(): Promise<void> {
    this.#started ??= this.#run(async (context) => {
      context.workbook.tables.onChanged.add(async (event) => this.#heard(event));
      await context.sync();
    });
    return this.#started;
  }

  /** What is known by now of a table, by its id and the name of its column of keys. */
  async edits(tableId: string, keyLabel: string): Promise<OthersEdits> {
    const listening = await this.start().then(
      () => true,
      () => false,
    );
    await this.#reading;
    return othersEdits(this.#notes.get(tableId) ?? [], keyLabel, !listening || this.#displaced.has(tableId));
  }

  #heard({ source, changeType, tableId, worksheetId, address }: Excel.TableChangedEventArgs): void {
    if (source !== 'Remote') return;
    if (displacing.has(changeType)) this.#displaced.add(tableId);
    else if (changeType === 'RangeEdited' || changeType === 'RowInserted') {
      this.#reading = this.#reading
        .then(() => this.#run((context) => this.#note(context, tableId, worksheetId, address)))
        .catch(() => void this.#displaced.add(tableId));
    }
  }

  /** Read at once, and by row: where a row stands may have changed by the time somebody asks. */
  async #note(
    context: Excel.RequestContext,
    tableId: string,
    worksheetId: string,
    address: string,
  ): Promise<void> {
    const table = context.workbook.tables.getItemOrNullObject(tableId);
    await context.sync();
    if (table.isNullObject) return;
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    const body = table.getDataBodyRange().load('rowIndex,columnIndex,columnCount');
    table.columns.load('items/name');
    const parts = address
      .split(',')
      .map((part) =>
        body
          .getIntersectionOrNullObject(sheet.getRange(part))
          .load('rowIndex,rowCount,columnIndex,columnCount'),
      );
    await context.sync();
    const header = table.columns.items.map(({ name }) => name);
    for (const part of parts) {
      if (part.isNullObject) continue;
      const whole = body.getRow(part.rowIndex - body.rowIndex).getResizedRange(part.rowCount - 1, 0);
      const rows = await readRows(context, whole, { rows: part.rowCount, columns: body.columnCount });
      const from = part.columnIndex - body.columnIndex;
      const notes = this.#notes.get(tableId) ?? [];
      notes.push({ header, rows, from, to: from + part.columnCount });
      this.#notes.set(tableId, notes);
    }
  }
}
