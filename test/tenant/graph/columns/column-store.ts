import type { DatabaseSync } from 'node:sqlite';
import { invalidRequest, nameAlreadyExists } from '../errors/graph-refusal.ts';
import { countItems } from '../items/count-items.ts';
import { refuseDuplicates } from '../items/refuse-duplicates.ts';
import { builtInColumns } from './built-in-columns.ts';
import type { ColumnDefinition } from './column-definition.ts';
import { createIndex, dropIndex } from './column-index.ts';

/** 20 indexes on a list (c-sharpcorner.com list-indexes-in-sharepoint); none is added to a list of over 20,000 rows. */
const indexLimit = 20;
const rowLimitForNewIndex = 20_000;

/** The columns clients may write, in the order they were made. */
export function customColumns(database: DatabaseSync, list: number): ColumnDefinition[] {
  const rows = database
    .prepare('select definition from graph_column where list = ? order by position')
    .all(list);
  return rows.map((row) => JSON.parse(String(row.definition)) as ColumnDefinition);
}

export function allColumns(database: DatabaseSync, list: number): ColumnDefinition[] {
  return [...customColumns(database, list), ...builtInColumns];
}

export function addColumn(database: DatabaseSync, list: number, column: ColumnDefinition): void {
  const present = allColumns(database, list);
  if (present.some((each) => each.name.toLowerCase() === column.name.toLowerCase())) {
    throw nameAlreadyExists(`A column named '${column.name}' already exists in the list.`);
  }
  if (column.indexed) refuseIndex(database, list, present);
  database
    .prepare('insert into graph_column (list, position, id, name, definition) values (?, ?, ?, ?, ?)')
    .run(list, present.length, column.id, column.name, JSON.stringify(column));
  if (column.indexed) createIndex(database, list, column);
}

/** Inside a transaction: the old index is dropped before the rows turn out to clash. */
export function replaceColumn(database: DatabaseSync, list: number, column: ColumnDefinition): void {
  const present = customColumns(database, list);
  const before = present.find((each) => each.id === column.id);
  if (before === undefined) throw invalidRequest(`Column '${column.name}' cannot be changed.`);
  const reindex =
    before.indexed !== column.indexed || before.enforceUniqueValues !== column.enforceUniqueValues;
  if (column.indexed && !before.indexed) refuseIndex(database, list, present);
  if (reindex && before.indexed) dropIndex(database, list, before);
  if (reindex && column.indexed) refuseDuplicates(() => createIndex(database, list, column));
  database
    .prepare('update graph_column set definition = ? where list = ? and id = ?')
    .run(JSON.stringify(column), list, column.id);
}

export function removeColumn(database: DatabaseSync, list: number, column: ColumnDefinition): void {
  if (builtInColumns.includes(column)) throw invalidRequest(`Column '${column.name}' cannot be deleted.`);
  if (column.indexed) dropIndex(database, list, column);
  database.prepare('delete from graph_column where list = ? and id = ?').run(list, column.id);
  database
    .prepare('update graph_item set fields = json_remove(fields, ?) where list = ?')
    .run(`$."${column.name}"`, list);
}

function refuseIndex(database: DatabaseSync, list: number, present: readonly ColumnDefinition[]): void {
  const indexed = present.filter((column) => column.indexed && !builtInColumns.includes(column));
  if (indexed.length >= indexLimit) {
    throw invalidRequest(`A list can have at most ${indexLimit} indexed columns.`);
  }
  if (countItems(database, list) > rowLimitForNewIndex) {
    throw invalidRequest(`An index cannot be added to a list with more than ${rowLimitForNewIndex} items.`);
  }
}
