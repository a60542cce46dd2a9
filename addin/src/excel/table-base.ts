import type { Cell } from './table-steps.ts';

/**
 * What a table was filled with, where it may be changed in the sheet: with it one can tell what the user has changed from what
 * somebody else has. Only the columns that may be changed, so never more about anybody than the sheet itself has shown.
 */
export interface Base {
  /** Ids of the columns. */
  readonly columns: readonly string[];
  /** Key of the row → a cell for each column. */
  readonly rows: ReadonlyMap<string, readonly Cell[]>;
}

export const noBase: Base = { columns: [], rows: new Map() };
