import type { DatabaseSync } from 'node:sqlite';
import type { ColumnDefinition } from '../columns/column-definition.ts';
import { invalidRequest } from '../errors/graph-refusal.ts';
import type { ListRow } from '../lists/list-row.ts';
import type { StoredFields } from './write-fields.ts';

/** A lookup must point at a row that is there. People are numbers of a hidden list and are not looked after. */
export function checkReferences(
  database: DatabaseSync,
  list: ListRow,
  columns: readonly ColumnDefinition[],
  fields: StoredFields,
): void {
  for (const column of columns.filter((each) => each.facet === 'lookup')) {
    const value = fields[column.name];
    for (const id of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
      if (!hasRow(database, String(column.options.listId), Number(id))) {
        throw invalidRequest(
          `Field '${column.name}' of list '${list.displayName}' points at a missing item.`,
        );
      }
    }
  }
}

function hasRow(database: DatabaseSync, listId: string, id: number): boolean {
  const row = database
    .prepare(
      `select 1 from graph_item where deleted = 0 and id = ? and list = (select number from graph_list where id = ?)`,
    )
    .get(id, listId);
  return row !== undefined;
}
