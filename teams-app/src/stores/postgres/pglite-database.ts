import { mkdir } from 'node:fs/promises';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queryable, Row } from './database.ts';
import { lockFolder } from './lock-folder.ts';

/** PostgreSQL in this process; without a folder in memory only. One process at a time may have a folder open. */
export async function openPgliteDatabase(folder?: string): Promise<Database> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const unlock = folder === undefined ? async () => {} : await lockFolder(folder);
  const lite = await PGlite.create(folder === undefined ? {} : { dataDir: `${folder}/postgres` });
  let closing: Promise<void> | undefined;
  return {
    query: queryOn(lite),
    backend: 'pglite',
    async exec(sql) {
      try {
        const results = await lite.exec(sql);
        return results.flatMap((result) => result.rows as Row[]);
      } catch (error) {
        // A script with a transaction of its own that fails half-way would leave the one connection inside it.
        await lite.exec('rollback');
        throw error;
      }
    },
    transaction: (work) => lite.transaction((tx) => work({ query: queryOn(tx) })),
    close() {
      closing ??= lite.close().then(unlock);
      return closing;
    },
  };
}

function queryOn(client: PGlite | Transaction): Queryable['query'] {
  return async <R extends Row>(sql: string, params: readonly unknown[] = []) => {
    const { rows } = await client.query<R>(sql, [...params]);
    return rows;
  };
}
