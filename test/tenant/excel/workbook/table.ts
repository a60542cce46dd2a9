import type { Area } from './address.ts';
import type { Sheet } from './sheet.ts';

/** As `Excel.FilterCriteria`, which the library sends as it stands. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly (string | object)[];
}

/** As `Excel.SortField`; `key` is the column counted from the table's first. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

export interface TableColumn {
  readonly id: number;
  name: string;
  filter: FilterCriteria | undefined;
}

export interface Table {
  readonly id: number;
  name: string;
  sheet: Sheet;
  /** Header, data and totals. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  sort: { fields: readonly SortField[]; matchCase: boolean } | undefined;
}

export function headerArea(table: Table): Area | undefined {
  return table.showHeaders ? { ...table.area, rows: 1 } : undefined;
}

/** A table always has at least one data row, empty when there is nothing in it. */
export function dataArea(table: Table): Area {
  const above = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - above - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + above, rows };
}

export function totalsArea(table: Table): Area | undefined {
  return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : undefined;
}

/** The part of an area that stands in the table's column with that number. */
export function columnArea(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

/** Excel never lets two columns of a table carry the same name, nor none: `Plan`, `Plan2`, `Column3`. */
export function uniqueColumnName(wanted: string, position: number, taken: readonly string[]): string {
  const base = wanted === '' ? 'Column' : wanted;
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== '' && !lower.has(base.toLowerCase())) return base;
  for (let number = wanted === '' ? position + 1 : 2; ; number++) {
    if (!lower.has(`${base}${number}`.toLowerCase())) return `${base}${number}`;
  }
}
