import { toInstant } from '@rod-trad/shared/domain/iso-date';
import {
  type ReadModelPersistence,
  type SnapshotName,
  type SnapshotRows,
  snapshotKey,
} from '../../read-model/persistence.ts';
import type { Database, Queryable } from './database.ts';

/** Rows a statement: keeps each statement well under what a driver takes, and memory even. */
const chunk = 2_000;

/**
 * The read model's copy. Rows are kept as text: they are written and read whole and never asked into.
 *
 * Replicas share one copy, and each has its own place in the change feed. Two feeds mixed would put a new token on
 * old rows, so a replica writes only on top of what it wrote or read itself; the one that wrote first goes on writing.
 */
export function createSqlReadModelPersistence(database: Database): ReadModelPersistence {
  /** The token this process last read or wrote; null for a copy that is not whole. */
  const known = new Map<SnapshotName, string | null>();

  return {
    async load<N extends SnapshotName>(name: N) {
      const [state] = await tokenOf(database, name);
      known.set(name, state?.token ?? null);
      if (state === undefined || state.token === null) return undefined;
      const rows: SnapshotRows[N][] = [];
      for (let after = ''; ; ) {
        const page = await database.query<{ id: string; row: string }>(
          'select id, row from read_model_rows where name = $1 and id > $2 order by id limit $3',
          [name, after, chunk * 10],
        );
        for (const { row } of page) rows.push(JSON.parse(row) as SnapshotRows[N]);
        const last = page.at(-1);
        if (last === undefined || page.length < chunk * 10) break;
        after = last.id;
      }
      return { rows, token: state.token, asOf: toInstant(state.as_of) };
    },

    async save(name, { upserts, removed, token, asOf }) {
      const saved = await database.transaction(async (tx) => {
        const [state] = await tokenOf(tx, name, 'for update');
        const mine = known.get(name);
        if (mine !== undefined && mine !== (state?.token ?? null)) return false;
        if (removed.length > 0) {
          await tx.query('delete from read_model_rows where name = $1 and id = any($2::text[])', [
            name,
            removed,
          ]);
        }
        for (let at = 0; at < upserts.length; at += chunk) {
          const part = new Map(upserts.slice(at, at + chunk).map((row) => [snapshotKey(row), row]));
          await tx.query(
            `insert into read_model_rows (name, id, row)
             select $1, id, row from unnest($2::text[], $3::text[]) as part(id, row)
             on conflict (name, id) do update set row = excluded.row`,
            [name, [...part.keys()], [...part.values()].map((row) => JSON.stringify(row))],
          );
        }
        await tx.query(
          `insert into read_model_tokens (name, token, as_of) values ($1, $2, $3)
           on conflict (name) do update set token = excluded.token, as_of = excluded.as_of`,
          [name, token ?? null, asOf],
        );
        return true;
      });
      if (saved) known.set(name, token ?? null);
    },

    async clear(name) {
      await database.transaction(async (tx) => {
        await tx.query('delete from read_model_tokens where name = $1', [name]);
        await tx.query('delete from read_model_rows where name = $1', [name]);
      });
      known.set(name, null);
    },
  };
}

function tokenOf(database: Queryable, name: SnapshotName, lock = '') {
  return database.query<{ token: string | null; as_of: Date }>(
    `select token, as_of from read_model_tokens where name = $1 ${lock}`,
    [name],
  );
}
