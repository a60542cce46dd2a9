import type { DatabaseSync } from 'node:sqlite';

export function countItems(database: DatabaseSync, list: number): number {
  const row = database
    .prepare('select count(*) as rows from graph_item where list = ? and deleted = 0')
    .get(list);
  return Number(row?.rows ?? 0);
}
