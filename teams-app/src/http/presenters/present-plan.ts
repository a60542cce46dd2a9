import type { PersonPlanView, PlanBody, PlanView } from '@rod-trad/shared/contracts/plan-view';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { planYears } from '@rod-trad/shared/domain/plan';
import type { PersonPlanReport, PlanBodyReport, PlanReport } from '@rod-trad/shared/use-cases/reports';
import { presentMeasure } from './present-measure.ts';
import { presentUnit } from './present-unit.ts';

export function presentPlan(report: PlanReport, language: Language, freshness: Freshness): PlanView {
  return { unit: presentUnit(report.unit), ...presentBody(report, language, freshness) };
}

export function presentPersonPlan(
  report: PersonPlanReport,
  language: Language,
  freshness: Freshness,
): PersonPlanView {
  const { person, mayBegin } = report;
  return {
    person: { id: person.id, name: person.name },
    mayBegin,
    ...presentBody(report, language, freshness),
  };
}

function presentBody(report: PlanBodyReport, language: Language, freshness: Freshness): PlanBody {
  const { plan } = report;
  return {
    sight: report.sight,
    plan: plan && {
      id: plan.id,
      title: plan.title,
      status: plan.status,
      years: [...planYears(plan)],
      mayChange: report.sight === 'people' && report.mayChange,
      movedFrom: report.movedFrom,
      endorsements: [...plan.endorsements],
    },
    areas: report.areas.map(({ area, measures }) => ({
      id: area.id,
      name: inLanguage(area.name, language),
      mainGoal: inLanguage(area.mainGoal, language),
      measures: measures.map(presentMeasure),
    })),
    freshness,
  };
}
