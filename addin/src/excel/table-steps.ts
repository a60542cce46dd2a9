/** A cell as Excel takes it: text, number, or nothing. Days are numbers. */
export type Cell = string | number;

export type ColumnKind = 'text' | 'long' | 'number' | 'year' | 'date' | 'key';

export interface Column {
  /** The same in every language; what a refresh goes by. */
  readonly id: string;
  readonly label: string;
  readonly kind: ColumnKind;
}

/** What stands in the sheet: the column names and the rows beneath, the user's own columns among them. */
export interface SheetTable {
  readonly header: readonly string[];
  readonly body: readonly (readonly unknown[])[];
}

/** Cells side by side in one row of the table's body, both counted from 0. */
export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly values: readonly Cell[];
}

/** A column of ours at its place in the sheet, counted from 0 within the table. */
export interface PlacedColumn {
  readonly place: number;
  readonly kind: ColumnKind;
}

export interface NewColumn {
  readonly place: number;
  readonly label: string;
  readonly kind: ColumnKind;
}

/** How to bring a table in the sheet up to date in place. */
export interface TableSteps {
  /** Only what differs. */
  readonly writes: readonly CellRun[];
  /** Whole new rows as wide as the sheet's table. `null` is a cell of the user's own, which Excel leaves or fills itself. */
  readonly added: readonly (readonly (Cell | null)[])[];
  /** Rows to take out, last first, so that the numbers of those above stay true. */
  readonly removed: readonly number[];
  /** Rows with at least one changed cell. */
  readonly changed: number;
  /** Our columns that are still there, to give new rows their look. */
  readonly columns: readonly PlacedColumn[];
}
