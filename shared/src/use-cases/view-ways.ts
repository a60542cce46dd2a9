import type { CompetenceId, UnitId } from '../domain/ids.ts';
import { isoDate, norwegianDay, yearOf } from '../domain/iso-date.ts';
import { planYears } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import { mayShareNeeds } from '../policies/share.ts';
import { areaForCompetence } from './area-for-competence.ts';
import { catalogueOf } from './catalogue-of.ts';
import type { AdviceList, WaysReport } from './gap-reports.ts';
import { mapColumn } from './map-column.ts';
import { openUnit } from './open-unit.ts';
import { plansOfUnit } from './plans-of-unit.ts';
import { readCoverage } from './read-coverage.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** A choice is looked at over as long as a plan usually lasts. */
const yearsShown = 4;

/** What the five ways of covering a gap are compared by, in numbers: for those who may see the people it is counted from, and nobody is named. */
export async function viewWays(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
  asked: CompetenceId,
): Promise<Outcome<WaysReport>> {
  const { records } = context;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  const { unit, sight } = found;
  const organisation = records.organisation();
  const competenceId = catalogueOf(context).standsFor(asked);
  const on = norwegianDay(context.now());
  const [column] = mapColumn(records, competenceId, false);
  // Levels, holders and who could learn are not among what is published.
  if (sight === 'numbers') return { kind: 'ok', value: { kind: 'notAllowed' } };
  if (column === undefined) return { kind: 'notFound' };
  const coverage = readCoverage(context, actor, {
    unit,
    total: records.gaps({ on }).total(unitId, competenceId),
  })?.report;
  if (coverage === undefined) return { kind: 'ok', value: { kind: 'noDemand' } };
  const years: { year: number; needed: number; lacking: number }[] = [];
  for (let year = yearOf(on); year < yearOf(on) + yearsShown; year += 1) {
    const day = year === yearOf(on) ? on : isoDate(`${year}-12-31`);
    const { required, gap, collective } = records.gaps({ on: day }).total(unitId, competenceId);
    const needed = Math.max(required, collective?.needed ?? 0);
    years.push({ year, needed, lacking: Math.max(gap, collective?.shortage ?? 0) });
    await context.breathe();
  }
  return {
    kind: 'ok',
    value: {
      kind: 'shown',
      need: { on, years, learners: sizeOf(coverage.develop), holders: coverage.vulnerability.holders },
      level: coverage.level,
      start: startIn(context, actor, unit, column.competence.areaIds),
      mayShare: mayShareNeeds(actor, organisation),
    },
  };
}

function sizeOf(list: AdviceList): number {
  return list.kind === 'shown' ? list.rows.length : list.count;
}

/** Where a choice becomes a measure, for those who may make one. */
function startIn(
  context: UseCaseContext,
  actor: Actor,
  unit: Unit,
  areaIds: Parameters<ReturnType<typeof areaForCompetence>>[0],
): Extract<WaysReport, { kind: 'shown' }>['start'] {
  const { records } = context;
  const { plan } = plansOfUnit(context, unit.id);
  if (plan === undefined || plan.status === 'evaluated') return undefined;
  if (!mayChangePlan(actor, plan, records.organisation())) return undefined;
  const areaId = areaForCompetence(records, plan)(areaIds);
  return areaId === undefined ? undefined : { planId: plan.id, areaId, years: planYears(plan) };
}
