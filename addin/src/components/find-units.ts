import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';

export interface ListedUnit {
  readonly unit: UnitRef;
  /** Steps below the top of what the person sees. */
  readonly depth: number;
  /** The unit above, where its place in the tree does not show it. */
  readonly above?: string | undefined;
}

/** Without a search the tree, each unit under its own and siblings by name; with one, the names that hold it, those beginning with it first. */
export function findUnits(
  units: readonly UnitRef[],
  search: string,
  collator: Intl.Collator,
): readonly ListedUnit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const children = Map.groupBy(units, ({ parentId }) => (byId.has(parentId ?? '') ? parentId : undefined));
  const below = (parentId: string | undefined, depth: number): ListedUnit[] =>
    (children.get(parentId) ?? [])
      .toSorted((a, b) => collator.compare(a.name, b.name))
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  const tree = below(undefined, 0);
  const sought = search.trim().toLocaleLowerCase();
  if (sought === '') return tree;
  const placeIn = ({ unit }: ListedUnit) => unit.name.toLocaleLowerCase().indexOf(sought);
  return tree
    .filter((listed) => placeIn(listed) >= 0)
    .map(({ unit }) => ({ unit, depth: 0, above: byId.get(unit.parentId ?? '')?.name }))
    .toSorted((a, b) => Math.sign(placeIn(a)) - Math.sign(placeIn(b)));
}
