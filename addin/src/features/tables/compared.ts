import type { DatasetTable } from '../../datasets/dataset-table.ts';
import type { RememberedTable } from '../../excel/remembered-tables.ts';
import type { TableFault } from './comparison.ts';
import type { Proposal } from './proposals.ts';

/** A table beside SharePoint, as it was a moment ago. */
export interface Compared {
  readonly table: RememberedTable;
  readonly fresh: DatasetTable;
  readonly proposals: readonly Proposal[];
  readonly faults: readonly TableFault[];
  /** Others in the workbook have changed the table in ways that cannot be told row by row. */
  readonly unplaced: boolean;
  /** Where the first cell of the table's body is on its sheet. */
  readonly top: number;
  readonly left: number;
}
