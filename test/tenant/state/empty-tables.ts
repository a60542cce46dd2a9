import type { DatabaseSync } from 'node:sqlite';
import { identityTable } from './identity-store.ts';

/** Empties every table any part has made, the tenant's identity excepted. */
export function emptyTables(database: DatabaseSync): void {
  const names = database
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all()
    .map((row) => String(row.name))
    .filter((name) => name !== identityTable);
  database.exec('pragma foreign_keys = off');
  try {
    for (const name of names) database.exec(`delete from "${name}"`);
  } finally {
    database.exec('pragma foreign_keys = on');
  }
}
