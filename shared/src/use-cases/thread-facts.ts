import type { UnitId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { createThread, type Thread } from '../domain/plan/thread.ts';
import type { Plan } from '../domain/plan.ts';
import { selectableUnits } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

/** A measure that counts, with the plan it stands in. */
export interface Planned {
  readonly measure: Measure;
  readonly plan: Plan;
}

export interface ThreadFacts {
  readonly thread: Thread;
  /** Measures of plans that have not been evaluated, without those that were stopped. */
  readonly planned: readonly Planned[];
}

/** A measure of a unit's plan, with the unit: of a closed one, the unit that took over. */
export interface UnitMeasure extends Planned {
  readonly unitId: UnitId;
}

/** The measures of the units somebody sees. Those in plans of single people are left out: they are nobody's reading matter here. */
export function measuresInSight(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  actor: Actor,
): readonly UnitMeasure[] {
  const organisation = context.records.organisation();
  const inSight = new Set(selectableUnits(actor, organisation));
  return threadFacts(context).planned.flatMap(({ measure, plan }): readonly UnitMeasure[] => {
    if (!('unitId' in plan.subject)) return [];
    const unitId = organisation.inUse(plan.subject.unitId);
    return inSight.has(unitId) ? [{ measure, plan, unitId }] : [];
  });
}

/** What hangs on what today, over all plans; worked out once until something changes. */
export function threadFacts(context: Pick<UseCaseContext, 'records' | 'now'>): ThreadFacts {
  const { records } = context;
  return keptWhileUnchanged(context, 'thread', () => ({
    thread: createThread(records.all('goals'), records.all('areas')),
    planned: records.all('measures').flatMap((measure): readonly Planned[] => {
      const plan = records.get('plans', measure.planId)?.entity;
      const counts = measure.status !== 'stopped' && plan !== undefined && plan.status !== 'evaluated';
      return counts ? [{ measure, plan }] : [];
    }),
  }));
}
