import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Goal } from '../domain/goal.ts';
import type { UnitId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { mayReadPlans } from '../policies/plan.ts';
import { goalsToday } from './goals-today.ts';
import { measuresInSight, threadFacts } from './thread-facts.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** A goal, an area that serves it, and a measure there; where the thread ends, the rest is absent. */
export interface ThreadTableRow {
  readonly goal: Goal;
  readonly area?: CompetenceArea | undefined;
  readonly of?: { readonly measure: Measure; readonly plan: Plan; readonly unit: Unit } | undefined;
}

/** The thread of a unit and those below it, one row for each goal a measure serves, and for each goal and area that nothing serves there. */
export async function viewThreadTable(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<readonly ThreadTableRow[]>> {
  const { records } = context;
  const organisation = records.organisation();
  if (!mayReadPlans(actor, organisation)) return { kind: 'forbidden' };
  const here = new Set(organisation.withDescendants(unitId));
  const { thread } = threadFacts(context);
  const placed = measuresInSight(context, actor)
    .filter((row) => here.has(row.unitId))
    .flatMap(({ measure, plan, unitId: at }) => {
      const unit = organisation.unit(at);
      return unit === undefined ? [] : [{ measure, plan, unit, goals: thread.goalsOf(measure) }];
    })
    .toSorted((a, b) => a.unit.name.localeCompare(b.unit.name, 'nb') || a.measure.order - b.measure.order);
  const byArea = Map.groupBy(placed, ({ measure }) => measure.areaId);
  const areas = records.all('areas').toSorted((a, b) => a.order - b.order);
  return {
    kind: 'ok',
    value: goalsToday(records).flatMap((goal): readonly ThreadTableRow[] => {
      const rows = areas.flatMap((area): readonly ThreadTableRow[] => {
        const serving = (byArea.get(area.id) ?? []).filter(({ goals }) => goals.includes(goal.id));
        if (serving.length > 0) return serving.map((of) => ({ goal, area, of }));
        return thread.goalsOfArea(area).includes(goal.id) ? [{ goal, area }] : [];
      });
      return rows.length > 0 ? rows : [{ goal }];
    }),
  };
}
