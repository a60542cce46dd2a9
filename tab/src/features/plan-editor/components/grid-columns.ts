/** A year of the plan, or one of the fields of a measure. */
export type Column = number | 'title' | 'strategy' | 'ownerId' | 'dueOn' | 'status' | 'menu';

export const editableColumns: ReadonlySet<Column> = new Set(['title', 'strategy', 'ownerId', 'dueOn']);

/** How wide each is; what is left over is the title's. */
export function widthOf(column: Column): string | undefined {
  if (typeof column === 'number') return '52px';
  return {
    title: undefined,
    strategy: '110px',
    ownerId: '140px',
    dueOn: '120px',
    status: '130px',
    menu: '56px',
  }[column];
}

/** With little room, what is seldom changed in the table is changed in the form. */
export function columnsOf(years: readonly number[], compact: boolean): readonly Column[] {
  const rest: readonly Column[] = compact
    ? ['status', 'menu']
    : ['strategy', 'ownerId', 'dueOn', 'status', 'menu'];
  return ['title', ...years, ...rest];
}
