/** A year of the plan, or one of the fields of a measure. */
export type Column = number | 'title' | 'strategy' | 'ownerId' | 'dueOn' | 'status' | 'menu';

export const editableColumns: ReadonlySet<Column> = new Set(['title', 'strategy', 'ownerId', 'dueOn']);

/** With little room, what is seldom changed in the table is changed in the form. */
export function columnsOf(years: readonly number[], compact: boolean): readonly Column[] {
  const rest: readonly Column[] = compact
    ? ['status', 'menu']
    : ['strategy', 'ownerId', 'dueOn', 'status', 'menu'];
  return ['title', ...years, ...rest];
}
