import type { UnitRef } from '@rod-trad/shared/contracts/views';

export interface PlacedUnit {
  readonly unit: UnitRef;
  /** Steps below the top of what the person sees. */
  readonly depth: number;
  /** The unit above, where its place in the tree does not show it. */
  readonly above?: string | undefined;
}

/** Units as a tree read from the top: each under its parent, siblings by name. A unit whose parent is out of sight stands at the top. */
export function orderUnits(
  units: readonly UnitRef[],
  compare: (a: string, b: string) => number,
): readonly PlacedUnit[] {
  const ids = new Set(units.map(({ id }) => id));
  const children = Map.groupBy(units, ({ parentId }) =>
    parentId !== undefined && ids.has(parentId) ? parentId : undefined,
  );
  const below = (parentId: string | undefined, depth: number): PlacedUnit[] =>
    (children.get(parentId) ?? [])
      .toSorted((a, b) => compare(a.name, b.name))
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(undefined, 0);
}

/** The units whose name holds the text, those that begin with it first; each is then told apart by the unit above. */
export function findUnits(ordered: readonly PlacedUnit[], text: string): readonly PlacedUnit[] {
  const sought = text.trim().toLocaleLowerCase();
  if (sought === '') return ordered;
  const byId = new Map(ordered.map(({ unit }) => [unit.id, unit.name]));
  const place = (name: string) => name.toLocaleLowerCase().indexOf(sought);
  return ordered
    .filter(({ unit }) => place(unit.name) >= 0)
    .map(({ unit }) => ({ unit, depth: 0, above: byId.get(unit.parentId ?? '') }))
    .toSorted((a, b) => Math.sign(place(a.unit.name)) - Math.sign(place(b.unit.name)));
}
