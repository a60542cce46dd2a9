import { type ColumnDefinition, refersById } from '../columns/column-definition.ts';
import { indexName, valueExpression } from '../columns/column-index.ts';
import { invalidRequest } from '../errors/graph-refusal.ts';

/** Where the values of a field named in `$filter` or `$orderby` are found in the database. */
export interface FieldExpression {
  field: string;
  sql: string;
  indexed: boolean;
  /** The index of the database behind the column; the row number needs none. */
  index: string | undefined;
  facet: ColumnDefinition['facet'];
}

export function fieldExpression(
  list: number,
  columns: readonly ColumnDefinition[],
  field: string,
): FieldExpression {
  const builtIn = builtInExpression(field);
  if (builtIn !== undefined) return { field, index: undefined, ...builtIn };
  const column = columns.find((each) => (refersById(each) ? `${each.name}LookupId` : each.name) === field);
  if (column === undefined) throw invalidRequest(`Field '${field}' is not recognized`);
  return {
    field,
    sql: valueExpression(column),
    indexed: column.indexed,
    index: column.indexed ? indexName(list, column) : undefined,
    facet: column.facet,
  };
}

/** Only the row number is indexed from the start. */
function builtInExpression(field: string): Pick<FieldExpression, 'sql' | 'indexed' | 'facet'> | undefined {
  if (field.toLowerCase() === 'id') return { sql: 'id', indexed: true, facet: 'number' };
  if (field === 'Created') return { sql: 'created_at', indexed: false, facet: 'dateTime' };
  return field === 'Modified' ? { sql: 'modified_at', indexed: false, facet: 'dateTime' } : undefined;
}
