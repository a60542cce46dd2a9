import type { ColumnDefinition } from './column-definition.ts';

/**
 * A column as Graph returns it from a list. `validation`, `isDeletable`, `propagateChanges` and the like are accepted
 * but never come back (graph-docs columndefinition.md), so nobody can compare them.
 */
export function presentColumn(column: ColumnDefinition): Record<string, unknown> {
  const { facet, options, defaultValue, ...rest } = column;
  return { ...rest, ...(defaultValue === undefined ? {} : { defaultValue }), [facet]: options };
}
