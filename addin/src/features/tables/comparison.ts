import type { Cell } from '../../excel/table-steps.ts';
import type { ValueFault } from './sheet-value.ts';

/** Who has changed something since the table was filled: the user, somebody else, both alike, or both differently. */
export type Side = 'mine' | 'theirs' | 'both' | 'conflict';

/** `locked`: whoever asks may not change the column. */
export type CellFault = ValueFault | 'locked';

export interface CellDifference {
  readonly column: string;
  readonly label: string;
  /** Within the table, counted from 0. */
  readonly place: number;
  readonly side: Side;
  /** Absent when nobody knows what the cell was filled with. */
  readonly base: Cell | undefined;
  readonly sheet: Cell;
  /** What stands in SharePoint. */
  readonly fresh: Cell;
  readonly fault?: CellFault | undefined;
  /** Somebody else who has the workbook open has typed it, as far as the pane has seen. */
  readonly byOther?: boolean | undefined;
}

/**
 * `changed`: in the sheet and in SharePoint. `new`: only in the sheet. `removed`: taken out of the sheet. `gone`: taken out of
 * SharePoint. `arrived`: come into SharePoint.
 */
export interface RowDifference {
  readonly kind: 'changed' | 'new' | 'removed' | 'gone' | 'arrived';
  readonly side: Side;
  /** Empty for a new row that has none yet. */
  readonly key: string;
  readonly version?: string | undefined;
  /** In the table's body; absent when the row is not in the sheet. */
  readonly row?: number;
  readonly name: string;
  readonly cells: readonly CellDifference[];
}

/** What keeps rows or columns from being compared. `noColumn`: a column is not there under its own name. `twice`: a row has the key of one above it. */
export type TableFault =
  | { readonly kind: 'noColumn'; readonly label: string; readonly place: number }
  | { readonly kind: 'twice'; readonly row: number; readonly first: number; readonly name: string };

/** All that differs, each thing once. */
export interface Comparison {
  readonly kind: 'compared';
  readonly rows: readonly RowDifference[];
  readonly faults: readonly TableFault[];
}
