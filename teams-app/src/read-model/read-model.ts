import type { IsoInstant } from '@rod-trad/shared/domain/iso-date';
import type { Records } from '@rod-trad/shared/stores/records';
import type { Stored, TableName, Tables } from '@rod-trad/shared/stores/tables';
import type { WriteBatch } from '@rod-trad/shared/stores/writes';
import type { SnapshotName } from './persistence.ts';

/** The records in memory, and how they are filled and kept fresh. */
export interface ReadModel extends Records {
  /**
   * Takes up the persisted copy, reads in full what is not in it, then brings everything up to date. A table that
   * cannot be read does not stop the others: it keeps its copy, or stays empty, and says so in `status`.
   */
  load(): Promise<void>;
  /** Asks for the changes of every table and of the people; reads a table in full where the feed is broken. */
  refresh(): Promise<void>;
  /** The same for one table. Called while it is already under way, it goes once more afterwards. */
  refreshTable(name: SnapshotName): Promise<void>;
  /** Shows the writes at once, marked as pending, on top of what the lists say. The same key again replaces. */
  applyPending(batch: WriteBatch): void;
  /** Ends what `applyPending` began: the rows as they were written, or the batch given up. */
  settle(key: string, outcome: Settlement): void;
  status(): readonly TableStatus[];
}

export type Settlement =
  | { readonly kind: 'written'; readonly rows: readonly SettledRow[] }
  | { readonly kind: 'dropped'; readonly current?: readonly SettledRow[] };

/** A row as the system of record now has it. */
export type SettledRow = {
  [T in TableName]: { readonly table: T; readonly row: Stored<Tables[T]> };
}[TableName];

export interface TableStatus {
  readonly name: SnapshotName;
  readonly rows: number;
  /** Absent until the table has been read once. */
  readonly asOf: IsoInstant | undefined;
  /** Why the last refresh of this table failed; absent when it did not. */
  readonly failure: Error | undefined;
}

/** The etag of a row that is accepted and not yet in the system of record: no version to change from exists. */
export const pendingEtag = 'pending';
