import type { Fault } from '../fault.ts';
import type { MeasureId, PlanId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Plan, PlanStatus } from '../plan.ts';

/** How a measure and a plan hang on those above them. */
export interface PlanParents {
  readonly measure: (id: MeasureId) => Pick<Measure, 'id' | 'planId' | 'parentMeasureId'> | undefined;
  readonly plan: (id: PlanId) => Pick<Plan, 'id' | 'parentPlanId'> | undefined;
}

/**
 * What is wrong with letting a measure carry out a part of another. That one stands in the same plan or in one above it, or the
 * thread would run across; and it does not itself hang on this one.
 *
 * @param id the measure that gets the parent; absent for a new one
 */
export function parentFaults(
  parentId: MeasureId,
  id: MeasureId | undefined,
  plan: Plan,
  parents: PlanParents,
): readonly Fault[] {
  const field = 'parentMeasureId';
  const parent = parents.measure(parentId);
  if (parent === undefined) return [{ field, code: 'unknownId' }];
  const seen = new Set<MeasureId>();
  for (let at: typeof parent | undefined = parent; at !== undefined && !seen.has(at.id); ) {
    if (at.id === id) return [{ field, code: 'parentCycle' }];
    seen.add(at.id);
    at = at.parentMeasureId === undefined ? undefined : parents.measure(at.parentMeasureId);
  }
  return planAndAbove(plan, parents).has(parent.planId) ? [] : [{ field, code: 'otherLine' }];
}

/** The plan itself and those above it. A cycle is cut where it closes. */
export function planAndAbove(
  plan: Pick<Plan, 'id' | 'parentPlanId'>,
  parents: Pick<PlanParents, 'plan'>,
): ReadonlySet<PlanId> {
  const found = new Set<PlanId>();
  for (let at: typeof plan | undefined = plan; at !== undefined && !found.has(at.id); ) {
    found.add(at.id);
    at = at.parentPlanId === undefined ? undefined : parents.plan(at.parentPlanId);
  }
  return found;
}

/** Whoever began while the plan was a draft is told that it has been adopted; sent again, knowing that, it is saved. */
export function movedOnFaults({ status }: Pick<Plan, 'status'>, seen: PlanStatus): readonly Fault[] {
  return isAdopted(status) && !isAdopted(seen) ? [{ field: 'planStatus', code: 'planAdopted' }] : [];
}

/** Adopted, and not evaluated yet. */
export function isAdopted(status: PlanStatus): boolean {
  return status === 'adopted' || status === 'running';
}

/** A plan that has been evaluated is kept as it was. */
export function endedFaults({ status }: Pick<Plan, 'status'>): readonly Fault[] {
  return status === 'evaluated' ? [{ field: 'planId', code: 'planIsClosed' }] : [];
}
