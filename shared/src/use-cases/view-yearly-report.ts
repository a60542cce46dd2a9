import { quarterStatuses } from '../domain/evaluation/quarter-statuses.ts';
import { type ReportedMeasure, reportedYear, yearlyFigures } from '../domain/evaluation/yearly-figures.ts';
import type { UnitId } from '../domain/ids.ts';
import { type IsoDate, isoDate, norwegianDay, yearOf } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import type { Records } from '../stores/records.ts';
import { evaluationFacts, madeOn } from './measure-evaluation.ts';
import { areasOfPlan } from './measure-places.ts';
import { openUnit } from './open-unit.ts';
import { closedUnitOf, everyPlanOfUnit } from './plans-of-unit.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { areaGap } from './yearly-area-gap.ts';
import { effectsOf } from './yearly-effects.ts';
import type { ReportedArea, ReportedRow, YearlyReport } from './yearly-report.ts';

/**
 * What came of a year’s measures in a unit and everything below it, area by area: the table of the municipality’s yearly report (årsmelding), filled
 * from what has been answered and evaluated. Of plans that were adopted; what is still being discussed is nobody’s result.
 *
 * @param asked absent: the year whose report is being written
 */
export async function viewYearlyReport(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
  asked?: number,
): Promise<Outcome<YearlyReport>> {
  const { records } = context;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  const { unit, sight } = found;
  const today = norwegianDay(context.now());
  const year = asked ?? reportedYear(today);
  const adopted = adoptedPlans(context, unitId);
  const plans = adopted.filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
  const rows = plans.flatMap((plan) => rowsOf(records, plan, unit));
  const units = new Map(rows.map(({ measure, unit: where }) => [measure.id, where]));
  const planned = rows.filter(({ measure }) => measure.years.includes(year));
  await context.breathe();
  const areas = byArea(records, unit, planned).map(({ area, rows: inArea }): ReportedArea => {
    const gap = sight === 'people' ? areaGap(context, inArea, yearDays(year, today)) : undefined;
    const effects = effectsOf(context, inArea, year, sight);
    return { area, figures: yearlyFigures(inArea, year, today), gap, effects };
  });
  return {
    kind: 'ok',
    value: {
      ...{ unit, sight, year, areas },
      years: yearsOf(adopted, reportedYear(today), yearOf(today)),
      plans: plans.length,
      gapDays: yearDays(year, today),
      unitOf: (id) => units.get(id),
      quarters: quartersOf(plans, rows, today),
    },
  };
}

/** The plans of the unit and of everything below it that have been adopted at some time. */
function adoptedPlans(context: UseCaseContext, unitId: UnitId): readonly Plan[] {
  return context.records
    .organisation()
    .withDescendants(unitId)
    .flatMap((id) => everyPlanOfUnit(context, id))
    .filter(({ status }) => status !== 'draft' && status !== 'inConsultation');
}

function rowsOf(records: Records, plan: Plan, top: Unit): readonly ReportedRow[] {
  const organisation = records.organisation();
  const unitId = 'unitId' in plan.subject ? organisation.inUse(plan.subject.unitId) : top.id;
  const unit = organisation.unit(unitId) ?? top;
  const movedFrom = closedUnitOf(plan, records);
  return records.where('measures', plan.id).map((measure) => {
    const { course, evaluations } = evaluationFacts(records, measure, plan);
    const followUps = records.where('followUps', measure.id);
    const made = madeOn(records, measure);
    return { measure, plan, course, evaluations, followUps, madeOn: made, unit, movedFrom };
  });
}

/** A measure counts in the area it is in, as the unit of the report knows it: what a unit below has narrowed counts in what it narrows. */
function byArea(records: Records, unit: Unit, rows: readonly ReportedRow[]) {
  const own = areasOfPlan({ subject: { unitId: unit.id } }, records);
  const isOwn = new Set(own.map(({ id }) => id));
  const known = (id: (typeof own)[number]['id']) => {
    const seen = new Set([id]);
    for (let at = id; !isOwn.has(at); ) {
      const above = records.get('areas', at)?.entity.narrows;
      if (above === undefined || seen.has(above)) return id;
      seen.add(above);
      at = above;
      if (isOwn.has(at)) return at;
    }
    return id;
  };
  const inArea = Map.groupBy(rows, ({ measure }) => known(measure.areaId));
  const others = [...inArea.keys()]
    .filter((id) => !isOwn.has(id))
    .flatMap((id) => records.get('areas', id)?.entity ?? []);
  return [...own, ...others]
    .toSorted((a, b) => a.order - b.order)
    .map((area) => ({ area, rows: inArea.get(area.id) ?? [] }));
}

/** As the year began, and as it ended or as it is today. */
function yearDays(year: number, today: IsoDate): readonly [IsoDate, IsoDate] {
  const last = isoDate(`${year}-12-31`);
  return [isoDate(`${year}-01-01`), last < today ? last : today];
}

function yearsOf(plans: readonly Plan[], reported: number, current: number): readonly number[] {
  const first = Math.min(reported, ...plans.map(({ firstYear }) => firstYear));
  return Array.from({ length: current - first + 1 }, (_, n) => current - n);
}

function quartersOf(plans: readonly Plan[], rows: readonly ReportedMeasure[], today: IsoDate) {
  if (plans.length === 0) return [];
  const first = Math.min(...plans.map(({ firstYear }) => firstYear));
  const last = Math.max(...plans.map(({ lastYear }) => lastYear));
  return quarterStatuses(rows, first, last, today);
}
