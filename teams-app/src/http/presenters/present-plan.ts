import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { planYears } from '@rod-trad/shared/domain/plan';
import type { PlanReport } from '@rod-trad/shared/use-cases/reports';
import { presentMeasure } from './present-measure.ts';
import { presentUnit } from './present-unit.ts';

export function presentPlan(report: PlanReport, language: Language, freshness: Freshness): PlanView {
  const { plan } = report;
  return {
    unit: presentUnit(report.unit),
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
