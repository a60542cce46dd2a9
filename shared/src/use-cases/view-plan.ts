import type { UnitId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import { sightOfUnit } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { Records } from '../stores/records.ts';
import { reportMeasure } from './measure-report.ts';
import type { PlanReport, Sight } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** A unit's plan: areas with their main goal, and the measures under each (seed 001). */
export async function viewPlan(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<PlanReport>> {
  const { records } = context;
  const unit = records.organisation().unit(unitId);
  if (unit === undefined) return { kind: 'notFound' };
  const sight = sightOfUnit(actor, unitId, records.organisation());
  if (sight === 'none') return { kind: 'forbidden' };
  return { kind: 'ok', value: reportPlan(context, actor, unit, sight) };
}

/** The plan of a unit that somebody may see, as much of it as `sight` allows. */
export function reportPlan(
  { records, now }: Pick<UseCaseContext, 'records' | 'now'>,
  actor: Actor,
  unit: Unit,
  sight: Sight,
): PlanReport {
  const plan = currentPlan(records, unit.id, now());
  return { unit, sight, plan, areas: areasOf(records, actor, plan, sight) };
}

/** The unit's plan for the running period; else the newest one that has begun. */
function currentPlan(records: Records, unitId: UnitId, now: Date): Plan | undefined {
  const year = now.getUTCFullYear();
  return records
    .all('plans')
    .filter((plan) => 'unitId' in plan.subject && plan.subject.unitId === unitId && plan.firstYear <= year)
    .toSorted((a, b) => b.firstYear - a.firstYear)[0];
}

/** Every area is in the table, also one without measures: an empty area is worth seeing. */
function areasOf(records: Records, actor: Actor, plan: Plan | undefined, sight: Sight): PlanReport['areas'] {
  if (plan === undefined) return [];
  const measures = Map.groupBy(records.where('measures', plan.id), (measure) => measure.areaId);
  return records
    .all('areas')
    .toSorted((a, b) => a.order - b.order)
    .map((area) => ({
      area,
      measures: (measures.get(area.id) ?? [])
        .toSorted((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'nb'))
        .map((measure) => reportMeasure(records, actor, measure, plan, sight)),
    }));
}
