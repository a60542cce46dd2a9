import type { IsoInstant } from '@rod-trad/shared/domain/iso-date';
import type { Person } from '@rod-trad/shared/domain/person';
import type { EntityId, Stored, TableName, Tables } from '@rod-trad/shared/stores/tables';

/** What is kept of each table of the read model, and of the people. */
export type SnapshotRows = { [T in TableName]: Stored<Tables[T]> } & { people: Person };
export type SnapshotName = keyof SnapshotRows;

export interface Snapshot<Row> {
  readonly rows: readonly Row[];
  /** Where the change feed goes on. */
  readonly token: string;
  /** Up to which moment the rows are known to be right. */
  readonly asOf: IsoInstant;
}

export interface SnapshotChange<Row> {
  /** Added, or replaced by `snapshotKey`. */
  readonly upserts: readonly Row[];
  readonly removed: readonly EntityId[];
  /** Absent while a full read is under way: what is there is not whole yet, and must not be given back. */
  readonly token: string | undefined;
  readonly asOf: IsoInstant;
}

/** The copy of the read model that outlives the process. Operational: it can always be read anew from the lists. */
export interface ReadModelPersistence {
  /** Undefined when nothing whole is there: never saved, cleared, or a full read that did not come to its end. */
  load<N extends SnapshotName>(name: N): Promise<Snapshot<SnapshotRows[N]> | undefined>;
  /** Rows and token in one transaction, so that a token never runs ahead of its rows. */
  save<N extends SnapshotName>(name: N, change: SnapshotChange<SnapshotRows[N]>): Promise<void>;
  /** Forgets rows, token and moment. */
  clear(name: SnapshotName): Promise<void>;
}

/** The key a persisted row goes by: the entity's id. */
export function snapshotKey(row: SnapshotRows[SnapshotName]): EntityId {
  return 'entity' in row ? row.entity.id : row.id;
}
