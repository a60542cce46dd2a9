import type { PlanCopyView } from '@rod-trad/shared/contracts/plans-views';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { Measure } from '@rod-trad/shared/domain/measure';
import { planYears } from '@rod-trad/shared/domain/plan';
import type { PlanCopyReport } from '@rod-trad/shared/use-cases/view-plan-copy';
import { presentPerson } from './present-person.ts';

export function presentPlanCopy(report: PlanCopyReport, language: Language): PlanCopyView {
  const open = report.sight === 'people';
  const { plan, areas } = report.frozen;
  const present = (measure: Measure) => ({
    id: measure.id,
    title: measure.title,
    strategy: measure.strategy,
    years: [...measure.years],
    status: measure.status,
    progress: measure.progress,
    audience: measure.audience,
    owner: open && measure.ownerId !== undefined ? presentPerson(report.person(measure.ownerId)) : undefined,
    cost: { kroner: measure.costKroner, hours: measure.costHours },
    wantedEffect: measure.wantedEffect,
    successCriteria: measure.successCriteria,
  });
  return {
    title: plan.title,
    years: [...planYears(plan)],
    endorsements: [...plan.endorsements],
    closedAt: report.at,
    closedBy: open ? presentPerson(report.person(report.by)) : undefined,
    areas: areas.map(({ name, mainGoal, goals, measures }) => ({
      name: inLanguage(name, language),
      mainGoal: inLanguage(mainGoal, language),
      goals: goals.map((goal) => inLanguage(goal, language)),
      measures: measures.map(present),
    })),
  };
}
