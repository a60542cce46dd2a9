import type { PlanId } from '../domain/ids.ts';
import type { PlanPlaces } from '../domain/plan/plan-draft.ts';
import type { Plan } from '../domain/plan.ts';
import { hasLeft } from './employed.ts';
import { unitsOfPlan } from './measure-places.ts';
import type { UseCaseContext } from './use-case.ts';

/** What a plan of this unit or person can be made of. */
export function planPlaces(context: UseCaseContext, plan: Pick<Plan, 'subject'>, id: PlanId): PlanPlaces {
  const { records } = context;
  const whose = JSON.stringify(plan.subject);
  return {
    siblings: records
      .all('plans')
      .filter((other) => other.id !== id && JSON.stringify(other.subject) === whose),
    plan: (of) => records.get('plans', of)?.entity,
    isUnit: (unitId) => records.organisation().unit(unitId) !== undefined,
    hasLeft: (personId) => hasLeft(context, personId),
    unitAndAbove: new Set(unitsOfPlan(plan, records)),
    measures: records.where('measures', id).filter(({ status }) => status !== 'stopped'),
  };
}
