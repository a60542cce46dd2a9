import type { MeasureFormView } from '@rod-trad/shared/contracts/measure-form-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { planYears } from '@rod-trad/shared/domain/plan';
import type { MeasureFormReport } from '@rod-trad/shared/use-cases/view-measure-form';
import { presentGoal } from './present-named.ts';

export function presentMeasureForm(
  { plan, ...report }: MeasureFormReport,
  language: Language,
  freshness: Freshness,
): MeasureFormView {
  return {
    plan: { id: plan.id, title: plan.title, status: plan.status, years: [...planYears(plan)] },
    areas: report.areas.map(({ id, name, mainGoal, goalIds }) => ({
      id,
      name: inLanguage(name, language),
      mainGoal: inLanguage(mainGoal, language),
      goalIds: [...goalIds],
    })),
    goals: report.goals.map((goal) => presentGoal(goal, language)),
    competences: report.competences.map(({ competence, unused }) => ({
      id: competence.id,
      name: inLanguage(competence.name, language),
      kind: competence.kind,
      unused,
    })),
    parents: report.parents.map(({ measure, plan: { title } }) => ({
      id: measure.id,
      title: measure.title,
      plan: title,
    })),
    owners: report.owners.map(({ id, name }) => ({ id, name })),
    onlyLeaders: report.onlyLeaders,
    freshness,
  };
}
