import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { customColumns } from '../columns/column-store.ts';
import { checkReferences } from '../items/check-references.ts';
import { itemColumns } from '../items/item-row.ts';
import { refuseDuplicates } from '../items/refuse-duplicates.ts';
import { completeNewFields, writeFields } from '../items/write-fields.ts';
import { inTransaction } from '../lists/in-transaction.ts';
import { adminList } from './admin-list.ts';

export interface ImportStamp {
  /** ISO 8601; the birth of the list when absent. */
  at?: string;
  /** Application id; the one that made the list when absent. */
  by?: string;
}

/**
 * Puts many rows into a list at once, with the validation of single rows: all of them or, at the first bad one, none.
 * Costs no resource units and sends no notices. Returns the row numbers given, in order.
 */
export function importRows(
  database: DatabaseSync,
  listName: string,
  rows: readonly Record<string, unknown>[],
  stamp: ImportStamp = {},
): number[] {
  const list = adminList(database, listName);
  const at = stamp.at ?? list.createdAt;
  const by = stamp.by ?? list.createdBy;
  const columns = customColumns(database, list.number);
  return inTransaction(database, () => {
    const reserved = database
      .prepare(
        `update graph_list set last_item_id = last_item_id + ?1, last_change = last_change + ?1 where number = ?2
         returning last_item_id, last_change`,
      )
      .get(rows.length, list.number);
    const firstId = Number(reserved?.last_item_id) - rows.length + 1;
    const firstChange = Number(reserved?.last_change) - rows.length + 1;
    const insert = database.prepare(
      `insert into graph_item (list, ${itemColumns}) values (?, ?, ?, 1, ?, ?, ?, ?, ?, 0, ?)`,
    );
    const keep = database.prepare(
      'insert into graph_item_version (list, item, version, modified_at, modified_by, fields) values (?, ?, 1, ?, ?, ?)',
    );
    return rows.map((row, index) => {
      const fields = completeNewFields(columns, writeFields(columns, {}, row));
      checkReferences(database, list, columns, fields);
      const id = firstId + index;
      const kept = JSON.stringify(fields);
      refuseDuplicates(() =>
        insert.run(list.number, id, randomUUID(), at, at, by, by, firstChange + index, kept),
      );
      keep.run(list.number, id, at, by, kept);
      return id;
    });
  });
}
