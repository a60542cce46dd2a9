/** The type facets a list column may carry here; exactly one each (graph-docs columndefinition.md: "mutually exclusive"). */
export const facets = ['text', 'number', 'choice', 'dateTime', 'boolean', 'personOrGroup', 'lookup'] as const;
export type Facet = (typeof facets)[number];

/** A column as it is kept. `options` is the content of its type facet. */
export interface ColumnDefinition {
  id: string;
  name: string;
  displayName: string;
  description: string;
  columnGroup: string;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  facet: Facet;
  options: Record<string, unknown>;
  defaultValue?: { value?: string; formula?: string };
}

/** Multi-line text, several choices, several people or several lookups: many values, and never an index. */
export function holdsMany(column: ColumnDefinition): boolean {
  if (column.facet === 'choice') return column.options.displayAs === 'checkBoxes';
  if (column.facet === 'personOrGroup') return column.options.allowMultipleSelection === true;
  return column.facet === 'lookup' && column.options.allowMultipleValues === true;
}

export function isMultiLine(column: ColumnDefinition): boolean {
  return column.facet === 'text' && column.options.allowMultipleLines === true;
}

/** Single-line text, single choice, number, date, yes/no, single person, single lookup (spshare.blogspot.com/2013/09). */
export function isIndexable(column: ColumnDefinition): boolean {
  return !holdsMany(column) && !isMultiLine(column);
}

/** People and lookups are read and written as `<name>LookupId`. */
export function refersById(column: ColumnDefinition): boolean {
  return column.facet === 'personOrGroup' || column.facet === 'lookup';
}
