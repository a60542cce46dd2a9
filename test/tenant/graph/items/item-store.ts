import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { customColumns } from '../columns/column-store.ts';
import { itemNotFound } from '../errors/graph-refusal.ts';
import { inTransaction } from '../lists/in-transaction.ts';
import type { ListRow } from '../lists/list-row.ts';
import { checkReferences } from './check-references.ts';
import { type ItemRow, itemColumns, readItemRow } from './item-row.ts';
import { refuseDuplicates } from './refuse-duplicates.ts';
import { completeNewFields, requireFields, type StoredFields, writeFields } from './write-fields.ts';

/** When, in ISO 8601 with whole seconds, and which application. */
export interface Stamp {
  at: string;
  by: string;
}

export function insertItem(database: DatabaseSync, list: ListRow, body: unknown, stamp: Stamp): ItemRow {
  return inTransaction(database, () => {
    const columns = customColumns(database, list.number);
    const fields = completeNewFields(columns, writeFields(columns, {}, body));
    checkReferences(database, list, columns, fields);
    const { id, change } = nextNumbers(database, list, stamp.at, true);
    insertRow(database, list, { id, change, fields, stamp });
    keepVersion(database, list, id, 1, stamp, fields);
    return requireItem(database, list, id);
  });
}

function insertRow(
  database: DatabaseSync,
  list: ListRow,
  row: { id: number; change: number; fields: StoredFields; stamp: Stamp },
): void {
  const { at, by } = row.stamp;
  refuseDuplicates(() =>
    database
      .prepare(`insert into graph_item (list, ${itemColumns}) values (?, ?, ?, 1, ?, ?, ?, ?, ?, 0, ?)`)
      .run(list.number, row.id, randomUUID(), at, at, by, by, row.change, JSON.stringify(row.fields)),
  );
}

export function updateItem(
  database: DatabaseSync,
  list: ListRow,
  before: ItemRow,
  body: unknown,
  stamp: Stamp,
): ItemRow {
  return inTransaction(database, () => {
    const columns = customColumns(database, list.number);
    const fields = writeFields(columns, before.fields, body);
    // A field that became required later may stay empty; one that was filled may not be emptied.
    requireFields(
      columns.filter((column) => before.fields[column.name] !== undefined),
      fields,
    );
    checkReferences(database, list, columns, fields);
    const { change } = nextNumbers(database, list, stamp.at, false);
    const version = before.version + 1;
    refuseDuplicates(() =>
      database
        .prepare(
          `update graph_item set fields = ?, version = ?, modified_at = ?, modified_by = ?, change = ?
           where list = ? and id = ?`,
        )
        .run(JSON.stringify(fields), version, stamp.at, stamp.by, change, list.number, before.id),
    );
    keepVersion(database, list, before.id, version, stamp, fields);
    return requireItem(database, list, before.id);
  });
}

export function deleteItem(database: DatabaseSync, list: ListRow, row: ItemRow, stamp: Stamp): void {
  inTransaction(database, () => {
    const { change } = nextNumbers(database, list, stamp.at, false);
    database
      .prepare('update graph_item set deleted = 1, change = ?, modified_at = ? where list = ? and id = ?')
      .run(change, stamp.at, list.number, row.id);
  });
}

export function requireItem(database: DatabaseSync, list: ListRow, id: number): ItemRow {
  const row = database
    .prepare(`select ${itemColumns} from graph_item where list = ? and id = ? and deleted = 0`)
    .get(list.number, id);
  if (row === undefined) throw itemNotFound();
  return readItemRow(row);
}

/** Row numbers are never used twice, and every write moves the list forward in its delta feed. */
function nextNumbers(
  database: DatabaseSync,
  list: ListRow,
  at: string,
  forNewRow: boolean,
): { id: number; change: number } {
  const row = database
    .prepare(
      `update graph_list set last_item_id = last_item_id + ?, last_change = last_change + 1, modified_at = ?
       where number = ? returning last_item_id, last_change`,
    )
    .get(forNewRow ? 1 : 0, at, list.number);
  if (row === undefined) throw itemNotFound('The specified list was not found');
  return { id: Number(row.last_item_id), change: Number(row.last_change) };
}

/** Every update makes a version, a PATCH as well (microsoft-graph-docs#4909). */
function keepVersion(
  database: DatabaseSync,
  list: ListRow,
  item: number,
  version: number,
  stamp: Stamp,
  fields: StoredFields,
): void {
  database
    .prepare(
      'insert into graph_item_version (list, item, version, modified_at, modified_by, fields) values (?, ?, ?, ?, ?, ?)',
    )
    .run(list.number, item, version, stamp.at, stamp.by, JSON.stringify(fields));
}
