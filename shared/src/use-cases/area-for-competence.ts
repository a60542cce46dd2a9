import type { AreaId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { Records } from '../stores/records.ts';
import { areasOfPlan } from './measure-places.ts';

/** Where in a plan a measure for a competence would stand: in one of its areas, or in one that stands in for it there; else in the first. */
export function areaForCompetence(
  records: Records,
  plan: Plan,
): (areaIds: readonly AreaId[]) => AreaId | undefined {
  const areas = areasOfPlan(plan, records);
  return (areaIds) =>
    (
      areas.find(
        ({ id, narrows }) => areaIds.includes(id) || (narrows !== undefined && areaIds.includes(narrows)),
      ) ?? areas[0]
    )?.id;
}
