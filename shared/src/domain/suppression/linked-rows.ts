import type { Reduced } from './exact-elimination.ts';

/** Rows that share a column, directly or through others, belong together; the rest has nothing to do with them. */
export function linked(
  rows: readonly Reduced[],
  counts: (column: number) => boolean,
): readonly (readonly Reduced[])[] {
  const groupOf = new Map<number, Reduced[]>();
  const groups = new Set<Reduced[]>();
  const join = (into: Reduced[], from: Reduced[]) => {
    groups.delete(from);
    for (const one of from) {
      into.push(one);
      for (const column of one.row.keys()) if (counts(column)) groupOf.set(column, into);
    }
  };
  for (const reduced of rows) {
    let group: Reduced[] = [];
    for (const column of reduced.row.keys()) {
      const other = counts(column) ? groupOf.get(column) : undefined;
      if (other === undefined || other === group) continue;
      const [small, large] = other.length < group.length ? [other, group] : [group, other];
      join(large, small);
      group = large;
    }
    join(group, [reduced]);
    groups.add(group);
  }
  return [...groups];
}
