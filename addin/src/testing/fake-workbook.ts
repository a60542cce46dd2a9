import type { Added, Layout } from '../excel/figure.ts';
import { noOthers, type OthersEdits } from '../excel/others-notes.ts';
import type { ReadCells } from '../excel/read-cells.ts';
import type { RememberedTable } from '../excel/remembered-tables.ts';
import type { OpenSheets } from '../excel/sheets.ts';
import { type Base, noBase } from '../excel/table-base.ts';
import type { SheetTable } from '../excel/table-steps.ts';
import { stopIfCancelled } from '../excel/watch.ts';
import type { CellPlace, Workbook } from '../excel/workbook.ts';
import { applySteps } from './apply-steps.ts';

export interface Sheet {
  readonly name: string;
  header: string[];
  body: unknown[][];
  readonly top: number;
  readonly left: number;
}

/** A workbook in memory. `refuse` is thrown by whatever is asked next, once. */
export class FakeWorkbook implements Workbook {
  readonly sheets = new Map<string, Sheet>();
  readonly bases = new Map<string, Base>();
  list: readonly RememberedTable[] = [];
  readonly layouts: Layout[] = [];
  selected: string | CellPlace | undefined;
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

  /** Sheets of insertions that were cut off. */
  left: readonly string[] = [];

  async remains() {
    return this.left;
  }

  async removeRemains(sheets: readonly string[]): Promise<void> {
    await this.#ready();
    this.left = this.left.filter((name) => !sheets.includes(name));
  }

  async insert(...[table, watch]: Parameters<Workbook['insert']>): Promise<RememberedTable> {
    const { columns, rows, base, kind, scope, title, asOf, language } = table;
    watch.onProgress(0, rows.length);
    await this.#ready();
    stopIfCancelled(watch);
    const tableName = `T${this.sheets.size + 1}`;
    this.sheets.set(tableName, {
      ...{ name: title, top: 1, left: 0 },
      header: columns.map((c) => c.label),
      body: rows.map((row) => [...row]),
    });
    if (base.columns.length > 0) this.bases.set(tableName, base);
    const labels = Object.fromEntries(columns.map(({ id, label }) => [id, label]));
    const about = { tableName, kind, scope, title, asOf, language };
    const remembered = { ...about, rows: rows.length, labels, guarded: base.columns };
    this.list = [...this.list, remembered];
    return remembered;
  }

  async layOut(layout: Layout): Promise<Added> {
    await this.#ready();
    this.layouts.push(layout);
    return { tables: layout.tables, sheets: layout.tables.map((id) => ({ id, print: this.#print(id) })) };
  }

  async takeBack({ tables, sheets }: Added): Promise<'taken' | 'edited'> {
    await this.#ready();
    if (sheets.some(({ id, print }) => this.#print(id) !== print)) return 'edited';
    await this.drop(tables);
    return 'taken';
  }

  async drop(tables: readonly string[]): Promise<void> {
    for (const table of tables) this.sheets.delete(table);
    this.list = this.list.filter(({ tableName }) => !tables.includes(tableName));
  }

  #print(id: string): string {
    return JSON.stringify(this.sheets.get(id)?.body);
  }

  shown: OpenSheets = { bookName: 'Bok.xlsx', names: ['Ark1'], active: 'Ark1' };
  cells: ReadCells = { kind: 'empty' };

  async openSheets() {
    await this.#ready();
    return this.shown;
  }

  async readCells() {
    await this.#ready();
    return this.cells;
  }

  async showCell(sheet: string, address: string) {
    await this.#ready();
    this.selected = `${sheet}!${address}`;
    return this.shown.names.includes(sheet);
  }

  async read(tableName: string): Promise<SheetTable | undefined> {
    await this.#ready();
    return structuredClone(this.sheets.get(tableName));
  }

  others: OthersEdits = noOthers;

  async watchOthers(): Promise<void> {}

  async othersEdits(): Promise<OthersEdits> {
    return this.others;
  }

  async readBase(tableName: string): Promise<Base> {
    await this.#ready();
    return this.bases.get(tableName) ?? noBase;
  }

  async writeBase(tableName: string, base: Base): Promise<void> {
    await this.#ready();
    this.bases.set(tableName, base);
  }

  async addColumns(...[table, columns]: Parameters<Workbook['addColumns']>): Promise<void> {
    await this.noteRefreshed(table);
    const sheet = this.sheets.get(table.tableName);
    for (const { place, label } of columns) {
      sheet?.header.splice(place, 0, label);
      for (const row of sheet?.body ?? []) row.splice(place, 0, '');
    }
  }

  async carryOut(tableName: string, steps: Parameters<Workbook['carryOut']>[1]): Promise<void> {
    await this.#ready();
    const sheet = this.sheets.get(tableName);
    if (sheet !== undefined) Object.assign(sheet, applySteps(sheet, steps));
  }

  async noteRefreshed(refreshed: RememberedTable): Promise<void> {
    await this.#ready();
    this.list = this.list.map((table) => (table.tableName === refreshed.tableName ? refreshed : table));
  }

  async show(tableName: string, cell?: CellPlace): Promise<boolean> {
    await this.#ready();
    this.selected = cell ?? tableName;
    return this.sheets.has(tableName);
  }

  async forget(tableName: string): Promise<Base> {
    await this.#ready();
    this.list = this.list.filter((table) => table.tableName !== tableName);
    const base = this.bases.get(tableName) ?? noBase;
    this.bases.delete(tableName);
    return base;
  }

  async restore(table: RememberedTable, place: number, base: Base): Promise<void> {
    await this.#ready();
    this.bases.set(table.tableName, base);
    this.list = this.list.toSpliced(place, 0, table);
  }
}
