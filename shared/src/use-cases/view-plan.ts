import type { CompetenceArea } from '../domain/competence-area.ts';
import type { UnitId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import { isAdopted } from '../domain/plan/measure-parent.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import type { Records } from '../stores/records.ts';
import { areasOfPlan } from './measure-places.ts';
import { reportMeasure } from './measure-report.ts';
import { openUnit } from './open-unit.ts';
import { closedUnitOf, plansOfUnit } from './plans-of-unit.ts';
import type { MeasureReport, PlanBodyReport, PlanReport, Sight } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** A unit's plan: areas with their main goal, and the measures under each (seed 001). */
export async function viewPlan(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<PlanReport>> {
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  const { unit, sight } = found;
  return { kind: 'ok', value: reportPlan(context, actor, unit, sight) };
}

/** The plan of a unit that somebody may see, as much of it as `sight` allows. */
export function reportPlan(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  actor: Actor,
  unit: Unit,
  sight: Sight,
): PlanReport {
  const { plan, followed } = plansOfUnit(context, unit.id);
  if (plan === undefined) return { unit, sight, mayChange: false, areas: [] };
  return { unit, ...reportPlanBody(context, actor, plan, sight, followed) };
}

/** A plan that somebody may see, with what it has taken over from `followed` ones. */
export function reportPlanBody(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  actor: Actor,
  plan: Plan,
  sight: Sight,
  followed: readonly Plan[] = [],
): PlanBodyReport {
  const { records } = context;
  const measures = [
    ...reportsOf(context, actor, plan, sight, () => true),
    // What a closed unit was in the middle of is carried on here; what it had ended stays with its own plan.
    ...followed
      .filter((other) => sight === 'people' || isAdopted(other.status))
      .flatMap((other) => reportsOf(context, actor, other, sight, isUnderWay)),
  ];
  return {
    sight,
    plan,
    mayChange: plan.status !== 'evaluated' && mayChangePlan(actor, plan, records.organisation()),
    movedFrom: closedUnitOf(plan, records),
    areas: byArea(records, areasOfPlan(plan, records), measures),
  };
}

const isUnderWay = ({ status }: Measure) => status !== 'done' && status !== 'stopped';

function reportsOf(
  { records, now }: Pick<UseCaseContext, 'records' | 'now'>,
  actor: Actor,
  plan: Plan,
  sight: Sight,
  counts: (measure: Measure) => boolean,
): readonly MeasureReport[] {
  const movedFrom = closedUnitOf(plan, records);
  const today = norwegianDay(now());
  return records
    .where('measures', plan.id)
    .filter(counts)
    .map((measure) => ({ ...reportMeasure(records, actor, measure, plan, sight, today), movedFrom }));
}

/** Every area is in the table, also one without measures: an empty area is worth seeing. So is one that is no longer the plan's, while it has some. */
function byArea(
  records: Records,
  areas: readonly CompetenceArea[],
  reports: readonly MeasureReport[],
): PlanReport['areas'] {
  const inArea = Map.groupBy(reports, ({ measure }) => measure.areaId);
  const left = [...inArea.keys()]
    .filter((id) => !areas.some((area) => area.id === id))
    .flatMap((id) => records.get('areas', id)?.entity ?? []);
  return [...areas, ...left]
    .toSorted((a, b) => a.order - b.order)
    .map((area) => ({ area, measures: (inArea.get(area.id) ?? []).toSorted(byPlace) }));
}

function byPlace(a: MeasureReport, b: MeasureReport): number {
  return a.measure.order - b.measure.order || a.measure.title.localeCompare(b.measure.title, 'nb');
}
