import type { DatabaseSync } from 'node:sqlite';

/** The table a reset leaves alone: without its keys and ids a running service would be locked out. */
export const identityTable = 'tenant_identity';

export interface IdentityStore {
  /** The value kept under this name; made and kept the first time it is asked for. */
  remember(name: string, make: () => string | Promise<string>): Promise<string>;
}

/** Ids, keys and certificates: who the tenant is, as opposed to what it holds. */
export function createIdentityStore(database: DatabaseSync): IdentityStore {
  database.exec(`create table if not exists ${identityTable} (name text primary key, value text not null)`);
  const read = database.prepare(`select value from ${identityTable} where name = ?`);
  const write = database.prepare(`insert into ${identityTable} (name, value) values (?, ?)`);
  return {
    async remember(name, make) {
      const kept = read.get(name)?.value;
      if (typeof kept === 'string') return kept;
      const made = await make();
      write.run(name, made);
      return made;
    },
  };
}
