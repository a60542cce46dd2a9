import type { DatabaseSync } from 'node:sqlite';
import type { ListRow } from '../lists/list-row.ts';
import { findList } from '../lists/list-store.ts';

/** The list for work inside the process, where the id of the site plays no part. */
export function adminList(database: DatabaseSync, name: string): ListRow {
  const list = findList(database, '', name);
  if (list === undefined) throw new Error(`There is no list '${name}'.`);
  return list;
}
