import { randomUUID } from 'node:crypto';
import { type Area, intersect } from './address.ts';
import type { Chart } from './chart.ts';
import { CustomFunctions } from './functions/custom-functions.ts';
import { Sheet } from './sheet.ts';
import { dataArea, type Table } from './table.ts';

/** What `workbook.settings` and custom properties may hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface NamedItem {
  readonly name: string;
  /** With the leading `=`, e.g. `=Plan!$A$1:$B$2`. */
  formula: string;
  comment: string;
  visible: boolean;
}

interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What an .xlsx file holds, as far as the add-in can reach it. Knows nothing of Office.js. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly names: NamedItem[] = [];
  readonly settings = new Map<string, Json>();
  readonly customProperties = new Map<string, Json>();
  readonly documentProperties = new Map<string, string>();
  /** Those of add-ins. */
  readonly functions = new CustomFunctions();
  selection: Selection;
  #nextTableId = 1;

  /** A new file has one empty sheet; a file that is being read adds its own. */
  constructor(sheetNames: readonly string[] = ['Ark1']) {
    for (const name of sheetNames) this.addSheet(name);
    this.selection = { sheet: this.firstSheet(), area: topLeft };
  }

  firstSheet(): Sheet {
    const [first] = this.sheets;
    if (first === undefined) throw new Error('A workbook has at least one sheet.');
    return first;
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(`{${randomUUID().toUpperCase()}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name, whatever the case, or by id. */
  findSheet(key: string): Sheet | undefined {
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower || sheet.id === key);
  }

  nextSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      if (this.findSheet(`Ark${number}`) === undefined) return `Ark${number}`;
    }
  }

  removeSheet(sheet: Sheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const table of this.tables.filter((one) => one.sheet === sheet)) this.removeTable(table);
    for (const chart of this.charts.filter((one) => one.sheet === sheet)) {
      this.charts.splice(this.charts.indexOf(chart), 1);
    }
    if (this.selection.sheet === sheet) this.selection = { sheet: this.firstSheet(), area: topLeft };
  }

  /** By name, whatever the case, or by id. */
  findTable(key: string | number): Table | undefined {
    const lower = String(key).toLowerCase();
    return (
      this.tables.find((table) => table.name.toLowerCase() === lower) ??
      this.tables.find((table) => tableId(table) === key || String(table.id) === String(key))
    );
  }

  addTable(table: Omit<Table, 'id'>): Table {
    const added: Table = { ...table, id: this.#nextTableId++ };
    this.tables.push(added);
    return added;
  }

  removeTable(table: Table): void {
    this.tables.splice(this.tables.indexOf(table), 1);
  }

  nextTableName(): string {
    for (let number = this.tables.length + 1; ; number++) {
      if (this.findTable(`Tabell${number}`) === undefined) return `Tabell${number}`;
    }
  }

  tablesIn(sheet: Sheet, area: Area): Table[] {
    return this.tables.filter((table) => table.sheet === sheet && intersect(table.area, area) !== undefined);
  }

  findName(key: string): NamedItem | undefined {
    return this.names.find((item) => item.name.toLowerCase() === key.toLowerCase());
  }

  /** A person's view of a table for tests: the header and the data as values. */
  tableValues(name: string): { header: string[]; rows: (string | number | boolean)[][] } | undefined {
    const table = this.findTable(name);
    if (table === undefined) return undefined;
    const { row, column, rows, columns } = dataArea(table);
    const values = Array.from({ length: rows }, (_row, r) =>
      Array.from({ length: columns }, (_column, c) => table.sheet.cell(row + r, column + c)?.value ?? ''),
    );
    return { header: table.columns.map((one) => one.name), rows: values };
  }
}

const topLeft: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Office.js shows a table's id as a GUID; the file numbers them. */
export function tableId(table: Table): string {
  return `{00000000-0000-0000-0000-${table.id.toString(16).toUpperCase().padStart(12, '0')}}`;
}
