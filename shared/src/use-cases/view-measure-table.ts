import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Goal } from '../domain/goal.ts';
import type { UnitId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { goalsToday } from './goals-today.ts';
import { openUnit } from './open-unit.ts';
import type { MeasureReport, Sight } from './reports.ts';
import { unitsInOrder } from './units-in-order.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { reportPlan } from './view-plan.ts';

export interface MeasureTableRow {
  readonly report: MeasureReport;
  readonly unit: Unit;
  readonly plan: Plan;
  readonly area: CompetenceArea;
  readonly goals: readonly Goal[];
}

export interface MeasureTableReport {
  readonly unit: Unit;
  readonly sight: Sight;
  readonly rows: readonly MeasureTableRow[];
  /** Goals a measure can serve. */
  readonly goals: readonly Goal[];
  /** What a unit is called, and the plan a new measure of it goes into. */
  readonly plans: readonly { readonly unit: Unit; readonly plan: Plan; readonly mayChange: boolean }[];
}

/** Every measure in the plans of a unit and of those below it, one after the other. */
export async function viewMeasureTable(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<MeasureTableReport>> {
  const { records } = context;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  // Whoever sees the people of a unit sees those below; who does not, sees nobody here, also where one leads a unit further down.
  const { unit, sight } = found;
  const reports = unitsInOrder(unit, records.organisation()).map((placed) =>
    reportPlan(context, actor, placed.unit, sight),
  );
  const goal = (id: Goal['id']) => records.get('goals', id)?.entity ?? [];
  return {
    kind: 'ok',
    value: {
      unit,
      sight,
      rows: reports.flatMap((of) =>
        of.areas.flatMap(({ area, measures }) =>
          measures.flatMap((report): MeasureTableRow[] => {
            const plan = records.get('plans', report.measure.planId)?.entity;
            const goals = report.measure.goalIds.flatMap(goal);
            return plan === undefined ? [] : [{ report, unit: of.unit, plan, area, goals }];
          }),
        ),
      ),
      goals: goalsToday(records),
      plans: reports.flatMap(({ unit: at, plan, mayChange }) =>
        plan === undefined ? [] : [{ unit: at, plan, mayChange: sight === 'people' && mayChange }],
      ),
    },
  };
}
