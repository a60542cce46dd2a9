import type { DatabaseSync } from 'node:sqlite';
import { countItems } from '../items/count-items.ts';
import { type ItemRow, itemColumns, readItemRow } from '../items/item-row.ts';
import { adminList } from './admin-list.ts';

/** Every row that is not deleted, by row number. */
export function listRows(database: DatabaseSync, listName: string): ItemRow[] {
  return database
    .prepare(`select ${itemColumns} from graph_item where list = ? and deleted = 0 order by id`)
    .all(adminList(database, listName).number)
    .map(readItemRow);
}

export function countRows(database: DatabaseSync, listName: string): number {
  return countItems(database, adminList(database, listName).number);
}
