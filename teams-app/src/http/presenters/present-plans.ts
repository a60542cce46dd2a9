import type { PlansView } from '@rod-trad/shared/contracts/plans-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { type Plan, revisionYear } from '@rod-trad/shared/domain/plan';
import type { PlanEntry, PlansReport } from '@rod-trad/shared/use-cases/view-plans';
import { presentPerson } from './present-person.ts';
import { presentUnit } from './present-unit.ts';

export function presentPlans(report: PlansReport, freshness: Freshness): PlansView {
  const open = report.sight === 'people';
  const present = ({ plan, parent, ...entry }: PlanEntry) => ({
    id: plan.id,
    title: plan.title,
    etag: report.mayChange ? entry.etag : undefined,
    pending: entry.pending,
    firstYear: plan.firstYear,
    lastYear: plan.lastYear,
    revisionYear: revisionYear(plan),
    status: plan.status,
    endorsements: [...plan.endorsements],
    notDiscussedBecause: open ? plan.notDiscussedBecause : undefined,
    parent: parent && { id: parent.id, title: parent.title },
    movedFrom: entry.movedFrom,
    measures: entry.measures,
    withoutCriterion: entry.withoutCriterion,
    notEvaluated: entry.notEvaluated,
    next: [...entry.next],
    hasCopy: entry.hasCopy,
  });
  return {
    unit: report.unit && presentUnit(report.unit),
    person: presentPerson(report.person),
    plans: report.plans.map(present),
    parents: report.parents.map(({ plan, unit }) => ({ id: plan.id, title: plan.title, unit: unit.name })),
    mayAdd: report.mayChange,
    suggested: report.suggested,
    freshness,
  };
}

/** The other version of a plan, for whoever meets a conflict. */
export function presentPlanVersion(plan: Plan, etag: string) {
  const { id, title, firstYear, lastYear, parentPlanId, status, endorsements } = plan;
  return { id, title, firstYear, lastYear, parentPlanId, status, endorsements, etag };
}
