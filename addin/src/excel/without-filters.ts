/**
 * Excel neither adds nor removes rows among those a filter hides. What the table is filtered by is taken away meanwhile, and put
 * back whatever happens.
 */
export async function withoutFilters(
  context: Excel.RequestContext,
  table: Excel.Table,
  change: () => Promise<void>,
): Promise<void> {
  table.columns.load('items/id,items/filter/criteria');
  await context.sync();
  const filtered = table.columns.items.flatMap(({ id, filter }) =>
    // Without a filter some clients answer nothing, others an empty one.
    filter.criteria?.filterOn ? [{ id, criteria: withoutBlanks(filter.criteria) }] : [],
  );
  if (filtered.length === 0) return change();
  table.clearFilters();
  try {
    await change();
  } finally {
    for (const { id, criteria } of filtered) table.columns.getItem(id).filter.apply(criteria);
    await context.sync();
  }
}

/** Excel answers every field of a filter, and refuses to be given those that say nothing. */
function withoutBlanks(criteria: Excel.FilterCriteria): Excel.FilterCriteria {
  const blank = (value: unknown) =>
    value === null ||
    value === undefined ||
    value === '' ||
    value === 'Unknown' ||
    (Array.isArray(value) && value.length === 0);
  return {
    filterOn: criteria.filterOn,
    ...Object.fromEntries(Object.entries(criteria).filter(([, value]) => !blank(value))),
  };
}
