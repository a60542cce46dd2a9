import type { PositionGroupId, UnitId } from '../ids.ts';

/** "At least so many in the unit", set for a position group or for all of them. */
export interface CollectiveDemand {
  readonly unitId: UnitId;
  readonly positionGroupId: PositionGroupId | 'all';
  readonly people: number;
}

/**
 * How many a unit with everything below it is to have together. Units below are to have theirs each, so theirs are added
 * up; a demand on the unit itself is met by the same people, so the larger of the two counts. So it is with groups: each is to have
 * its own, and a demand on all of them together is met by the same people.
 */
export function collectiveDemand(
  demands: readonly CollectiveDemand[],
  unitId: UnitId,
  childrenOf: (unitId: UnitId) => readonly UnitId[],
): number {
  const ofUnit = Map.groupBy(demands, (demand) => demand.unitId);
  const seen = new Set<UnitId>();
  return below(unitId);

  function below(id: UnitId): number {
    // A cycle of parents would never end.
    if (seen.has(id)) return 0;
    seen.add(id);
    const children = childrenOf(id).reduce((sum, child) => sum + below(child), 0);
    const byGroup = new Map<PositionGroupId | 'all', number>();
    for (const { positionGroupId: group, people } of ofUnit.get(id) ?? []) {
      byGroup.set(group, Math.max(byGroup.get(group) ?? 0, people));
    }
    const together = byGroup.get('all') ?? 0;
    const apart = [...byGroup].reduce((sum, [group, people]) => sum + (group === 'all' ? 0 : people), 0);
    return Math.max(children, together, apart);
  }
}
