import type { DatasetColumn } from '@rod-trad/shared/contracts/dataset-views';

/** A cell as Excel takes it: text, number, or nothing. Days are numbers. */
export type Cell = string | number;

export interface Column {
  /** The same in every language; what a refresh goes by. */
  readonly id: string;
  readonly label: string;
  readonly kind: DatasetColumn['kind'];
  readonly heat?: DatasetColumn['heat'];
}

/** What stands in the sheet: the column names and the rows beneath, the user's own columns among them. */
export interface SheetTable {
  readonly header: readonly string[];
  readonly body: readonly (readonly unknown[])[];
  /** Where the first cell of the body is on its sheet, counted from 0. */
  readonly top: number;
  readonly left: number;
}

/** A rectangle of cells in the table's body; row and column are counted from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  /** `null` is a cell that is not ours: Excel leaves it, or fills it itself. */
  readonly values: readonly (readonly (Cell | null)[])[];
}

/** A column of ours at its place in the sheet, counted from 0 within the table. */
export interface PlacedColumn extends Pick<Column, 'kind' | 'heat' | 'label'> {
  readonly place: number;
}

/** How to bring a table in the sheet up to date in place. */
export interface TableSteps {
  /** Only what differs. */
  readonly writes: readonly CellBlock[];
  /** Whole new rows as wide as the sheet's table. `null` is a cell of the user's own, which Excel leaves or fills itself. */
  readonly added: readonly (readonly (Cell | null)[])[];
  /** Rows to take out, last first, so that the numbers of those above stay true. */
  readonly removed: readonly number[];
  /** Our columns that are still there, to give new rows their look. */
  readonly columns: readonly PlacedColumn[];
  /** What is to stand in a row of totals, as wide as the sheet's table; `null` is not ours. */
  readonly totals?: readonly (Cell | null)[] | undefined;
}
