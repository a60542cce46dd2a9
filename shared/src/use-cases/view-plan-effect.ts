import {
  type CompetenceEffect,
  effectOfPlan,
  isWorthShowing,
  levelToReach,
  most,
  targetsOf,
} from '../domain/effect/plan-effect.ts';
import { isStillToCome } from '../domain/effect/promised-people.ts';
import type { CompetenceId, UnitId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import { isAdopted } from '../domain/plan/measure-parent.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import type { Records } from '../stores/records.ts';
import { areaForCompetence } from './area-for-competence.ts';
import type { EffectRow, PlanEffectReport, UntouchedGap } from './effect-reports.ts';
import { mapColumn } from './map-column.ts';
import { openUnit } from './open-unit.ts';
import { plansOfUnit } from './plans-of-unit.ts';
import { type ReadEffectFacts, readEffectFacts, yearsToCome } from './read-effect-facts.ts';
import type { Sight } from './reports.ts';
import { threadFacts } from './thread-facts.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** What becomes of a unit's gaps when its plan succeeds, what in it does nothing about them, and what it leaves. Nobody is named. */
export async function viewPlanEffect(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<PlanEffectReport>> {
  const { records } = context;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  const { unit, sight } = found;
  const organisation = records.organisation();
  const { plan } = plansOfUnit(context, unit.id);
  const years = plan === undefined ? [] : yearsToCome(context, plan);
  const common = {
    ...{ unit, sight, plan, on: norwegianDay(context.now()), threshold: context.aggregateThreshold },
    mayChange: plan !== undefined && plan.status !== 'evaluated' && mayChangePlan(actor, plan, organisation),
  };
  if (plan === undefined || years.length === 0) {
    const kind = plan === undefined ? 'noPlan' : 'over';
    return { kind: 'ok', value: { ...common, result: { kind } } };
  }
  const measures = measuresOf(context, unit, sight, plan);
  const facts = await readEffectFacts(context, actor, { unit, sight, years, measures });
  const result = report(context, unit, plan, measures, facts);
  return { kind: 'ok', value: { ...common, on: facts.on, result } };
}

/** The plan's measures, and those of closed units that are carried on here; the same as stand in its table. */
function measuresOf(context: UseCaseContext, unit: Unit, sight: Sight, plan: Plan): readonly Measure[] {
  const { records } = context;
  const followed = plansOfUnit(context, unit.id).followed.filter(
    ({ status }) => sight === 'people' || isAdopted(status),
  );
  return [
    ...records.where('measures', plan.id),
    ...followed.flatMap(({ id }) => records.where('measures', id).filter(isStillToCome)),
  ];
}

function report(
  context: UseCaseContext,
  unit: Unit,
  plan: Plan,
  measures: readonly Measure[],
  facts: ReadEffectFacts,
): PlanEffectReport['result'] {
  const { records } = context;
  const effect = effectOfPlan(measures, facts);
  const below = measuresBelow(context, unit, facts);
  const start = areaForCompetence(records, plan);
  return {
    kind: 'shown',
    years: facts.years,
    rows: effect.competences.filter(isWorthShowing).flatMap((one) => withColumn(records, one)),
    hidden: facts.hidden.flatMap((id) => mapColumn(records, id, false)),
    idle: effect.idle.map((one) => ({ ...one, area: records.get('areas', one.measure.areaId)?.entity })),
    untouched: effect.untouched.flatMap((one) =>
      withColumn(records, one).map(
        (row): UntouchedGap => ({
          ...row,
          below: below.get(row.competenceId) ?? 0,
          areaId: start(row.column.competence.areaIds),
          level: Math.max(...(['today', ...facts.years] as const).map((year) => levelIn(facts, row, year))),
          people: most(row),
        }),
      ),
    ),
    ended: measures.filter((measure) => !isStillToCome(measure)).length,
  };
}

export function withColumn(records: Records, effect: CompetenceEffect): readonly EffectRow[] {
  return mapColumn(records, effect.competenceId, effect.critical).map((column) => ({ ...effect, column }));
}

function levelIn(facts: ReadEffectFacts, { competenceId }: EffectRow, year: number | 'today'): number {
  const lack = facts.lack(competenceId, year);
  return lack === undefined ? 0 : levelToReach(lack);
}

/** Measures to come in plans of units below, by competence: the gap may be in good hands there. */
function measuresBelow(
  context: UseCaseContext,
  unit: Unit,
  { standsFor }: ReadEffectFacts,
): ReadonlyMap<CompetenceId, number> {
  const organisation = context.records.organisation();
  const units = new Set(organisation.withDescendants(unit.id));
  units.delete(unit.id);
  const counts = new Map<CompetenceId, number>();
  for (const { measure, plan } of threadFacts(context).planned) {
    if (!('unitId' in plan.subject) || !units.has(organisation.inUse(plan.subject.unitId))) continue;
    if (!isStillToCome(measure)) continue;
    for (const id of targetsOf(measure, { standsFor })) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
