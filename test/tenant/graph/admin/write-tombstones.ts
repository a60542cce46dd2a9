import type { DatabaseSync } from 'node:sqlite';
import { adminList } from './admin-list.ts';

/** Lets deleted rows of the list stand in its delta feed as documented, instead of breaking it as they really do. */
export function writeTombstones(database: DatabaseSync, listName: string, on: boolean): void {
  database
    .prepare('update graph_list set tombstones = ? where number = ?')
    .run(on ? 1 : 0, adminList(database, listName).number);
}
