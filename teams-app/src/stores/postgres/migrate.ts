import type { Database } from './database.ts';
import { type Migration, migrations } from './migrations.ts';

/** Any number will do, as long as all replicas use the same. */
const lockNumber = 731_906_001;

/** Brings the tables up to date. Replicas that start together wait for each other; one that is older than the tables is refused. */
export async function migrate(database: Database, list: readonly Migration[] = migrations): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1::bigint)', [lockNumber]);
    await tx.query(
      'create table if not exists migrations (id integer primary key, name text not null, at timestamptz not null default now())',
    );
    const rows = await tx.query<{ id: number }>('select id from migrations order by id');
    const done = new Set(rows.map((row) => row.id));
    const unknown = [...done].filter((id) => !list.some((migration) => migration.id === id));
    if (unknown.length > 0) {
      throw new Error(
        `The database has been used by a newer version (migration ${unknown.join(', ')}). Start that version, or restore a copy.`,
      );
    }
    for (const migration of list) {
      if (done.has(migration.id)) continue;
      for (const statement of statements(migration.sql)) await tx.query(statement);
      await tx.query('insert into migrations (id, name) values ($1, $2)', [migration.id, migration.name]);
    }
  });
}

/** With parameters in play both drivers take one statement at a time. No statement of ours has a semicolon inside. */
function statements(sql: string): readonly string[] {
  return sql
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
