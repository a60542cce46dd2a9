import type { RememberedTable } from '../excel/remembered-tables.ts';
import type { SheetTable, TableSteps } from '../excel/table-steps.ts';
import type { Workbook } from '../excel/workbook.ts';

interface Sheet {
  readonly name: string;
  header: string[];
  body: unknown[][];
}

/** What a refresh makes of a table, as Excel would carry it out. */
export function applySteps(sheet: SheetTable, steps: TableSteps): { header: string[]; body: unknown[][] } {
  const body = sheet.body.map((row) => [...row]);
  for (const { row, column, values } of steps.writes) body[row]?.splice(column, values.length, ...values);
  body.push(...steps.added.map((row) => row.map((cell) => cell ?? '')));
  for (const row of steps.removed) body.splice(row, 1);
  return { header: [...sheet.header], body };
}

/** A workbook in memory. `refuse` is thrown by whatever is asked next, once. */
export class FakeWorkbook implements Workbook {
  readonly sheets = new Map<string, Sheet>();
  list: readonly RememberedTable[] = [];
  selected: string | undefined;
  refuse: Error | undefined;
  /** Set to hold every change back, as Excel does while a cell is edited. */
  held: Promise<void> | undefined;

  async #ready(): Promise<void> {
    await this.held;
    const { refuse } = this;
    this.refuse = undefined;
    if (refuse !== undefined) throw refuse;
  }

  async tables() {
    return this.list.map((table) => ({ ...table, sheet: this.sheets.get(table.tableName)?.name }));
  }

  async insert({
    sheet,
    columns,
    rows,
    ...about
  }: Parameters<Workbook['insert']>[0]): Promise<RememberedTable> {
    await this.#ready();
    const tableName = `T${this.sheets.size + 1}`;
    this.sheets.set(tableName, {
      name: sheet,
      header: columns.map((c) => c.label),
      body: rows.map((row) => [...row]),
    });
    const labels = Object.fromEntries(columns.map(({ id, label }) => [id, label]));
    const remembered = { ...about, tableName, rows: rows.length, labels };
    this.list = [...this.list, remembered];
    return remembered;
  }

  async read(tableName: string): Promise<SheetTable | undefined> {
    await this.#ready();
    return this.sheets.get(tableName);
  }

  async addColumns(tableName: string, columns: Parameters<Workbook['addColumns']>[1]): Promise<void> {
    await this.#ready();
    const sheet = this.sheets.get(tableName);
    for (const { place, label } of columns) {
      sheet?.header.splice(place, 0, label);
      for (const row of sheet?.body ?? []) row.splice(place, 0, '');
    }
  }

  async carryOut(tableName: string, steps: TableSteps): Promise<void> {
    await this.#ready();
    const sheet = this.sheets.get(tableName);
    if (sheet !== undefined) Object.assign(sheet, applySteps(sheet, steps));
  }

  async noteRefreshed(refreshed: RememberedTable): Promise<void> {
    await this.#ready();
    this.list = this.list.map((table) => (table.tableName === refreshed.tableName ? refreshed : table));
  }

  async show(tableName: string): Promise<boolean> {
    await this.#ready();
    this.selected = tableName;
    return this.sheets.has(tableName);
  }

  async forget(tableName: string): Promise<void> {
    await this.#ready();
    this.list = this.list.filter((table) => table.tableName !== tableName);
  }

  async restore(table: RememberedTable, place: number): Promise<void> {
    await this.#ready();
    this.list = this.list.toSpliced(place, 0, table);
  }
}
