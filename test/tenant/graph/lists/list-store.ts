import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { titleColumn } from '../columns/built-in-columns.ts';
import type { ColumnDefinition } from '../columns/column-definition.ts';
import { addColumn } from '../columns/column-store.ts';
import { itemNotFound, nameAlreadyExists } from '../errors/graph-refusal.ts';
import { inTransaction } from './in-transaction.ts';
import { type ListRow, readListRow } from './list-row.ts';

export interface NewList {
  displayName: string;
  description: string;
  template: string;
  hidden: boolean;
  columns: readonly ColumnDefinition[];
}

export function insertList(
  database: DatabaseSync,
  siteId: string,
  list: NewList,
  stamp: { at: string; by: string },
): ListRow {
  if (findList(database, siteId, list.displayName) !== undefined) {
    throw nameAlreadyExists('The specified list name already exists.');
  }
  const id = randomUUID();
  // SharePoint derives the name in addresses from the title.
  const name = list.displayName.replaceAll(/[^\p{L}\p{N} _-]/gu, '');
  inTransaction(database, () => {
    const { lastInsertRowid } = database
      .prepare(
        `insert into graph_list (id, name, display_name, description, template, hidden, created_at, modified_at, created_by)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        id,
        name,
        list.displayName,
        list.description,
        list.template,
        list.hidden ? 1 : 0,
        stamp.at,
        stamp.at,
        stamp.by,
      );
    for (const column of [{ ...titleColumn }, ...list.columns]) {
      addColumn(database, Number(lastInsertRowid), column);
    }
  });
  return requireList(database, siteId, id);
}

export function allLists(database: DatabaseSync, siteId: string): ListRow[] {
  const rows = database.prepare('select * from graph_list order by number').all();
  return rows.map((row) => readListRow(row, siteId));
}

/** By id, by the name in its address, or by its title. */
export function findList(database: DatabaseSync, siteId: string, idOrName: string): ListRow | undefined {
  const row = database
    .prepare('select * from graph_list where id = lower(?1) or name = ?1 or display_name = ?1')
    .get(idOrName);
  return row === undefined ? undefined : readListRow(row, siteId);
}

export function requireList(database: DatabaseSync, siteId: string, idOrName: string): ListRow {
  const list = findList(database, siteId, idOrName);
  if (list === undefined) throw itemNotFound('The specified list was not found');
  return list;
}
