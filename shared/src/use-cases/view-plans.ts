import { lacksEvaluation } from '../domain/evaluation/evaluation-moments.ts';
import { type IsoDate, norwegianDay, yearOf } from '../domain/iso-date.ts';
import type { Person } from '../domain/person.ts';
import { nextPlanStatuses } from '../domain/plan/plan-life.ts';
import { type Plan, type PlanStatus, usualPeriod } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import { sightOfPlan } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import type { Records } from '../stores/records.ts';
import { auditPlanReading } from './audit-plan-reading.ts';
import { evaluationFacts } from './measure-evaluation.ts';
import { unitsOfPlan } from './measure-places.ts';
import { everyPlanOfPerson } from './plans-of-person.ts';
import { closedUnitOf, everyPlanOfUnit } from './plans-of-unit.ts';
import type { Sight } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface PlanEntry {
  readonly plan: Plan;
  readonly etag: string;
  readonly pending: boolean;
  readonly parent?: Plan | undefined;
  readonly movedFrom?: string | undefined;
  readonly measures: number;
  readonly withoutCriterion: number;
  /** Measures that have ended without being evaluated: when the plan is closed it is too late. */
  readonly notEvaluated: number;
  readonly next: readonly PlanStatus[];
  readonly hasCopy: boolean;
}

export interface PlansReport {
  readonly sight: Sight;
  readonly unit?: Unit | undefined;
  readonly person?: Person | undefined;
  readonly plans: readonly PlanEntry[];
  readonly parents: readonly { readonly plan: Plan; readonly unit: Unit }[];
  readonly mayChange: boolean;
  readonly suggested: { readonly firstYear: number; readonly lastYear: number };
}

/** All plans of a unit or a person, newest first, with where each is on its way. */
export async function viewPlans(
  context: UseCaseContext,
  actor: Actor,
  subject: Plan['subject'],
): Promise<Outcome<PlansReport>> {
  const { records } = context;
  const organisation = records.organisation();
  const unit = 'unitId' in subject ? organisation.unit(subject.unitId) : undefined;
  const person = 'personId' in subject ? records.person(subject.personId) : undefined;
  if (unit === undefined && person === undefined) return { kind: 'notFound' };
  const sight = sightOfPlan(actor, { subject }, organisation);
  if (sight === 'none') return { kind: 'forbidden' };
  await auditPlanReading(context, actor, { subject }, 'read:plan:person');
  const mayChange = mayChangePlan(actor, { subject }, organisation);
  const plans = plansOf(context, subject).toSorted((a, b) => b.firstYear - a.firstYear);
  const today = norwegianDay(context.now());
  const year = yearOf(today);
  const firstYear = Math.max(year, ...plans.map(({ lastYear }) => lastYear + 1));
  return {
    kind: 'ok',
    value: {
      sight,
      unit,
      person,
      plans: plans.map((plan) => entryOf(records, plan, mayChange, today)),
      parents: mayChange ? parentsOf(context, subject) : [],
      mayChange,
      suggested: { firstYear, lastYear: firstYear + usualPeriod - 1 },
    },
  };
}

function plansOf(context: UseCaseContext, subject: Plan['subject']): readonly Plan[] {
  if ('unitId' in subject) return everyPlanOfUnit(context, subject.unitId);
  return everyPlanOfPerson(context, subject.personId);
}

function entryOf(records: Records, plan: Plan, mayChange: boolean, today: IsoDate): PlanEntry {
  const { id, parentPlanId } = plan;
  const measures = records.where('measures', id).filter(({ status }) => status !== 'stopped');
  return {
    plan,
    etag: records.get('plans', id)?.etag ?? '',
    pending: records.isPending('plans', id),
    parent: parentPlanId === undefined ? undefined : records.get('plans', parentPlanId)?.entity,
    movedFrom: closedUnitOf(plan, records),
    measures: measures.length,
    withoutCriterion: measures.filter(({ successCriteria }) => successCriteria.trim() === '').length,
    notEvaluated: measures.filter((one) => lacksEvaluation(evaluationFacts(records, one, plan), today))
      .length,
    next: mayChange ? nextPlanStatuses(plan) : [],
    hasCopy: records.where('planCopies', id).length > 0,
  };
}

/** The plans of the units above that have not been closed. */
function parentsOf(context: UseCaseContext, subject: Plan['subject']): PlansReport['parents'] {
  const { records } = context;
  const own = 'unitId' in subject ? subject.unitId : undefined;
  return unitsOfPlan({ subject }, records)
    .filter((id) => id !== own)
    .flatMap((id) => {
      const unit = records.organisation().unit(id);
      if (unit === undefined) return [];
      return everyPlanOfUnit(context, id)
        .filter(({ status }) => status !== 'evaluated')
        .map((plan) => ({ plan, unit }));
    });
}
