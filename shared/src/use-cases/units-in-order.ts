import type { UnitId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Unit } from '../domain/unit.ts';

export interface PlacedUnit {
  readonly unit: Unit;
  /** Steps below the first. */
  readonly depth: number;
  readonly hasChildren: boolean;
}

/** A unit and everything below it, depth first, beside each other by name. */
export function unitsInOrder(top: Unit, organisation: Organisation): readonly PlacedUnit[] {
  const placed: PlacedUnit[] = [];
  const seen = new Set<UnitId>([top.id]);
  const visit = (unit: Unit, depth: number): void => {
    // Where parents go round, each unit is shown once.
    const below = organisation.children(unit.id).filter(({ id }) => !seen.has(id));
    for (const { id } of below) seen.add(id);
    placed.push({ unit, depth, hasChildren: below.length > 0 });
    for (const child of below.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))) visit(child, depth + 1);
  };
  visit(top, 0);
  return placed;
}
