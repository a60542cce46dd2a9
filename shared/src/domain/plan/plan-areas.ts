import type { CompetenceArea } from '../competence-area.ts';
import type { UnitId } from '../ids.ts';

/**
 * The areas of a unit's plan, in their order: the municipality's, those that units above have added, and its own. One that the unit, or
 * a unit above, has narrowed is replaced by the narrower one.
 *
 * @param unitAndAbove the unit itself, its parent, and so on to the top
 */
export function areasFor(
  areas: readonly CompetenceArea[],
  unitAndAbove: readonly UnitId[],
): readonly CompetenceArea[] {
  const here = areas.filter(
    ({ unitId, removedOn }) =>
      removedOn === undefined && (unitId === undefined || unitAndAbove.includes(unitId)),
  );
  const narrowed = new Set(here.map(({ narrows }) => narrows));
  return here.filter(({ id }) => !narrowed.has(id)).toSorted((a, b) => a.order - b.order);
}
