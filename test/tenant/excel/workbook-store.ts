import type { DatabaseSync } from 'node:sqlite';
import type { TableEdit } from './page/sheet-view.ts';
import { ReferenceTable } from './process-query/reference-table.ts';
import { Workbook } from './workbook/workbook.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

/** The workbook a person has when none is named. */
const defaultWorkbook = 'Bok1';

export interface OpenWorkbook {
  readonly person: string;
  readonly name: string;
  readonly workbook: Workbook;
  /** What the add-in has asked to keep between two requests. */
  readonly references: ReferenceTable;
  /** Grows by one with every change. */
  version: number;
}

type Listener = (changed: OpenWorkbook, edits: readonly TableEdit[]) => void;

/**
 * One workbook per person and name, in memory while the tenant runs and as .xlsx in its data. Writing the file costs
 * more than a change, so that changes close to each other are saved together.
 */
export class WorkbookStore {
  readonly #database: DatabaseSync;
  readonly #now: () => Date;
  readonly #open = new Map<string, Promise<OpenWorkbook>>();
  readonly #unsaved = new Map<string, OpenWorkbook>();
  readonly #listeners = new Set<Listener>();
  #saving: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  /** How long the last save took, in milliseconds: a large workbook is saved less often. */
  #lastSave = 0;
  /** Grows when everything is forgotten: a file being written then must not come back. */
  #life = 0;

  constructor(database: DatabaseSync, now: () => Date) {
    this.#database = database;
    this.#now = now;
    database.exec(`create table if not exists excel_workbooks (
      person text not null, name text not null, file blob not null, saved_at text not null, primary key (person, name)
    )`);
  }

  open(person: string, name: string = defaultWorkbook): Promise<OpenWorkbook> {
    const key = keyOf(person, name);
    let opened = this.#open.get(key);
    if (opened === undefined) {
      opened = this.#read(person, name);
      this.#open.set(key, opened);
    }
    return opened;
  }

  /** To be called after every change to an open workbook, with what was done to tables by hand. */
  changed(opened: OpenWorkbook, edits: readonly TableEdit[] = []): void {
    opened.version += 1;
    this.#unsaved.set(keyOf(opened.person, opened.name), opened);
    for (const listener of this.#listeners) listener(opened, edits);
    clearTimeout(this.#timer);
    const rows = opened.workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount(), 0);
    // Before the first save its cost can only be guessed, from the rows there are to write.
    this.#timer = setTimeout(() => void this.saved(), Math.max(200, rows / 25, 2 * this.#lastSave));
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when everything changed so far stands in the tenant's data. */
  saved(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#saveAll());
    return this.#saving;
  }

  /** After a reset has emptied the tenant's data. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#life += 1;
    this.#unsaved.clear();
    this.#open.clear();
  }

  async #read(person: string, name: string): Promise<OpenWorkbook> {
    const row = this.#database
      .prepare('select file from excel_workbooks where person = ? and name = ?')
      .get(person, name);
    const workbook = row?.file instanceof Uint8Array ? await readXlsx(row.file) : new Workbook();
    return { person, name, workbook, references: new ReferenceTable(), version: 1 };
  }

  async #saveAll(): Promise<void> {
    const life = this.#life;
    const due = [...this.#unsaved.values()];
    const started = performance.now();
    this.#unsaved.clear();
    for (const { person, name, workbook } of due) {
      const file = await writeXlsx(workbook);
      if (life !== this.#life) return;
      this.#database
        .prepare('insert or replace into excel_workbooks (person, name, file, saved_at) values (?, ?, ?, ?)')
        .run(person, name, file, this.#now().toISOString());
    }
    this.#lastSave = performance.now() - started;
  }
}

const keyOf = (person: string, name: string) => JSON.stringify([person, name]);
