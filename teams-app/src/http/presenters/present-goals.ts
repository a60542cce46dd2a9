import type { GoalOrphansView, GoalsView } from '@rod-trad/shared/contracts/goal-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { GoalOrphansReport } from '@rod-trad/shared/use-cases/view-goal-orphans';
import type { GoalsReport } from '@rod-trad/shared/use-cases/view-goals';
import { presentGoal, presentNamed } from './present-named.ts';

export function presentGoals(report: GoalsReport, language: Language, freshness: Freshness): GoalsView {
  return {
    goals: report.goals.map(({ goal, etag, pending, areas, counts }) => ({
      id: goal.id,
      etag: report.mayEdit ? etag : undefined,
      pending,
      title: inLanguage(goal.title, language),
      names: goal.title,
      source: goal.source,
      removedOn: goal.removedOn,
      areas: areas.map((area) => presentNamed(area, language)),
      counts,
    })),
    mayEdit: report.mayEdit,
    freshness,
  };
}

export function presentGoalOrphans(
  { goal, areas, measures, personal }: GoalOrphansReport,
  language: Language,
): GoalOrphansView {
  return {
    goal: presentGoal(goal, language),
    areas: areas.map((area) => presentNamed(area, language)),
    measures: measures.map(({ measure, unit }) => ({
      id: measure.id,
      title: measure.title,
      unit: unit.name,
    })),
    personal,
  };
}
