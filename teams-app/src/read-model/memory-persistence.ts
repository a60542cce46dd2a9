import type { IsoInstant } from '@rod-trad/shared/domain/iso-date';
import type { EntityId } from '@rod-trad/shared/stores/tables';
import {
  type ReadModelPersistence,
  type SnapshotName,
  type SnapshotRows,
  snapshotKey,
} from './persistence.ts';

interface Kept {
  readonly rows: Map<EntityId, string>;
  token: string | undefined;
  asOf: IsoInstant | undefined;
}

/** A persisted copy that lives as long as it is held: for tests, which hand it from one read model to the next. */
export function createMemoryPersistence(): ReadModelPersistence {
  const tables = new Map<SnapshotName, Kept>();
  return {
    async load(name) {
      const kept = tables.get(name);
      if (kept?.token === undefined || kept.asOf === undefined) return undefined;
      // As text, like a database: nothing that is loaded is the very object that was saved.
      const rows = Array.from(kept.rows.values(), (row) => JSON.parse(row) as SnapshotRows[typeof name]);
      return { rows, token: kept.token, asOf: kept.asOf };
    },
    async save(name, { upserts, removed, token, asOf }) {
      const kept = tables.get(name) ?? { rows: new Map(), token: undefined, asOf: undefined };
      for (const row of upserts) kept.rows.set(snapshotKey(row), JSON.stringify(row));
      for (const id of removed) kept.rows.delete(id);
      tables.set(name, { ...kept, token, asOf });
    },
    async clear(name) {
      tables.delete(name);
    },
  };
}
