import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import type { Unit } from '@rod-trad/shared/domain/unit';

/** The leader's id stays behind. */
export function presentUnit(unit: Unit): UnitRef {
  return { id: unit.id, name: unit.name, level: unit.level, parentId: unit.parentId };
}
