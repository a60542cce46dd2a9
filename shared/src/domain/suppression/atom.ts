import type { Counts } from './counts.ts';

/** People who belong to the same cells of a table: nothing that is published of the table can tell them apart by place. */
export interface Atom {
  /** The cells they are counted in, by their place in the table, in ascending order. */
  readonly cells: readonly number[];
  readonly counts: Counts;
}
