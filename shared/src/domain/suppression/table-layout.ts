import type { PositionGroupId, UnitId } from '../ids.ts';

/** Position groups are told for the municipality and the sectors. */
const deepestWithGroups = 1;

/** The cells of a table, and how useful they are. */
export interface TableLayout {
  readonly size: number;
  readonly cellOfUnit: ReadonlyMap<UnitId, number>;
  cellOfGroup(unitId: UnitId, groupId: PositionGroupId): number | undefined;
  hasGroups(unitId: UnitId): boolean;
  /** The cells somebody with these positions is counted in, each once, in ascending order. */
  cellsOf(positions: readonly CountedPosition[]): readonly number[];
  /** The lower, the more useful: units by how far below the top they are, position groups after the sectors. */
  rankOf(cell: number): number;
}

export interface CountedPosition {
  /** The unit of the position with all units above it. */
  readonly units: readonly UnitId[];
  readonly group?: PositionGroupId | undefined;
}

/** @param places the units with how far below the top they are */
export function layOut(
  places: readonly { readonly id: UnitId; readonly depth: number }[],
  groups: readonly PositionGroupId[],
): TableLayout {
  const cellOfUnit = new Map(places.map(({ id }, i) => [id, i]));
  const placeOfGroup = new Map(groups.map((id, i) => [id, i]));
  const upper = places.filter(({ depth }) => depth <= deepestWithGroups);
  const placeOfUpper = new Map(upper.map(({ id }, i) => [id, i]));
  const cellOfGroup = (unitId: UnitId, groupId: PositionGroupId) => {
    const unit = placeOfUpper.get(unitId);
    const group = placeOfGroup.get(groupId);
    if (unit === undefined || group === undefined) return undefined;
    return places.length + unit * groups.length + group;
  };
  return {
    size: places.length + upper.length * groups.length,
    cellOfUnit,
    cellOfGroup,
    hasGroups: (id) => placeOfUpper.has(id),
    cellsOf(positions) {
      const cells = positions.flatMap(({ units, group }) =>
        units.flatMap((unit) => [
          cellOfUnit.get(unit),
          group === undefined ? undefined : cellOfGroup(unit, group),
        ]),
      );
      return [...new Set(cells.filter((cell) => cell !== undefined))].sort((a, b) => a - b);
    },
    rankOf(cell) {
      const unit = places[cell];
      if (unit !== undefined) return unit.depth;
      const depth = upper[Math.floor((cell - places.length) / groups.length)]?.depth ?? 0;
      return deepestWithGroups + (depth + 1) / 10;
    },
  };
}
