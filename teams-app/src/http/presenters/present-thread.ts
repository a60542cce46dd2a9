import type { GoalThreadView, MeasureThreadView } from '@rod-trad/shared/contracts/thread-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { Measure } from '@rod-trad/shared/domain/measure';
import { countMeasure } from '@rod-trad/shared/domain/plan/thread-counts';
import type { GoalThreadReport } from '@rod-trad/shared/use-cases/view-goal-thread';
import type { MeasureThreadReport } from '@rod-trad/shared/use-cases/view-measure-thread';
import { presentGoal } from './present-named.ts';
import { presentUnit } from './present-unit.ts';

export function presentGoalThread(
  { goal, counts, areas, personal }: GoalThreadReport,
  language: Language,
  freshness: Freshness,
): GoalThreadView {
  const present = (measure: Measure) => ({
    id: measure.id,
    title: measure.title,
    strategy: measure.strategy,
    status: measure.status,
    years: [...measure.years],
    counts: countMeasure(measure),
  });
  return {
    goal: presentGoal(goal, language),
    counts,
    areas: areas.map(({ area, plans, ...rest }) => ({
      id: area.id,
      name: inLanguage(area.name, language),
      mainGoal: inLanguage(area.mainGoal, language),
      serves: rest.serves,
      counts: rest.counts,
      plans: plans.map(({ plan, unit, measures, counts: ofPlan }) => ({
        id: plan.id,
        title: plan.title,
        status: plan.status,
        unit: presentUnit(unit),
        counts: ofPlan,
        measures: measures.map(present),
      })),
    })),
    personal,
    freshness,
  };
}

export function presentMeasureThread(report: MeasureThreadReport, language: Language): MeasureThreadView {
  const { measure, plan, unit, area, goals, above } = report;
  return {
    measure: { id: measure.id, title: measure.title },
    plan: { id: plan.id, title: plan.title },
    unit: unit && presentUnit(unit),
    area: {
      id: area.id,
      name: inLanguage(area.name, language),
      mainGoal: inLanguage(area.mainGoal, language),
    },
    goals: goals.map((goal) => presentGoal(goal, language)),
    above: above.map((step) => ({
      id: step.measure.id,
      title: step.measure.title,
      plan: step.plan.title,
      unit: step.unit?.name,
      opens: step.opens,
    })),
  };
}
