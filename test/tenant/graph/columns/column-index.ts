import type { DatabaseSync } from 'node:sqlite';
import type { ColumnDefinition } from './column-definition.ts';

/**
 * An indexed column is a real index over the stored values, so that equality stays fast with many thousand rows.
 * Column names are letters, digits and underscores only, hence safe inside the statement.
 * SharePoint compares text without regard to case.
 */
export function valueExpression(column: Pick<ColumnDefinition, 'name' | 'facet'>): string {
  const value = `json_extract(fields, '$."${column.name}"')`;
  return column.facet === 'text' || column.facet === 'choice' ? `${value} collate nocase` : value;
}

export function indexName(list: number, column: Pick<ColumnDefinition, 'name'>): string {
  return `graph_item_${list}_${column.name.toLowerCase()}`;
}

export function createIndex(database: DatabaseSync, list: number, column: ColumnDefinition): void {
  const kind = column.enforceUniqueValues ? 'unique index' : 'index';
  database.exec(
    `create ${kind} "${indexName(list, column)}" on graph_item (${valueExpression(column)})
     where list = ${list} and deleted = 0`,
  );
}

export function dropIndex(database: DatabaseSync, list: number, column: ColumnDefinition): void {
  database.exec(`drop index if exists "${indexName(list, column)}"`);
}
