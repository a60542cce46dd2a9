import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';

export interface PlacedUnit {
  readonly unit: UnitRef;
  /** Steps below the top of what the person sees. */
  readonly depth: number;
  /** Name of the unit above: departments of the same name are found in many places. Absent where it is out of sight. */
  readonly above: string | undefined;
}

/** Units as a tree read from the top: each under its parent, siblings by name. A unit whose parent is out of sight stands at the top. */
export function orderUnits(
  units: readonly UnitRef[],
  compare: (a: string, b: string) => number,
): readonly PlacedUnit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const parentOf = ({ parentId }: UnitRef) => (parentId === undefined ? undefined : byId.get(parentId));
  const children = Map.groupBy(units, parentOf);
  const below = (parent: UnitRef | undefined, depth: number): PlacedUnit[] =>
    (children.get(parent) ?? [])
      .toSorted((a, b) => compare(a.name, b.name))
      .flatMap((unit) => [{ unit, depth, above: parent?.name }, ...below(unit, depth + 1)]);
  return below(undefined, 0);
}

/** The units whose name holds the text, those that begin with it first. */
export function findUnits(ordered: readonly PlacedUnit[], text: string): readonly PlacedUnit[] {
  const sought = text.trim().toLocaleLowerCase();
  if (sought === '') return ordered;
  const place = (name: string) => name.toLocaleLowerCase().indexOf(sought);
  return ordered
    .filter(({ unit }) => place(unit.name) >= 0)
    .map((placed) => ({ ...placed, depth: 0 }))
    .toSorted((a, b) => Math.sign(place(a.unit.name)) - Math.sign(place(b.unit.name)));
}

/** A unit's name, with the unit above where another one has the same name. */
export function nameUnit(ordered: readonly PlacedUnit[], unitId: string): string {
  const found = ordered.find(({ unit }) => unit.id === unitId);
  if (found === undefined) return '';
  const { name } = found.unit;
  const alone = !ordered.some(({ unit }) => unit.id !== unitId && unit.name === name);
  return alone || found.above === undefined ? name : `${name}, ${found.above}`;
}
