import type { Database } from './database.ts';

/** A database that is still being opened: whoever asks it something waits until it is. */
export function deferDatabase(opening: Promise<Database>, backend: Database['backend']): Database {
  return {
    backend,
    query: async (sql, params) => (await opening).query(sql, params),
    exec: async (sql) => (await opening).exec(sql),
    transaction: async (work) => (await opening).transaction(work),
    close: async () => (await opening).close(),
  };
}
