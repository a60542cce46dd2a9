import type { DatabaseSync } from 'node:sqlite';
import { insertList } from '../lists/list-store.ts';
import { readNewList } from '../lists/read-new-list.ts';
import { createListTables } from '../schema.ts';

/** Makes a list from the body a client would post, for seeding. Returns its id. */
export function createList(
  database: DatabaseSync,
  body: Record<string, unknown>,
  stamp: { at: string; by: string },
): string {
  createListTables(database);
  return insertList(database, '', readNewList(body), stamp).id;
}
