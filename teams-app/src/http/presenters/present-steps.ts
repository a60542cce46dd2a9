import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { StepsView } from '@rod-trad/shared/contracts/year-views';
import type { StepsReport } from '@rod-trad/shared/use-cases/view-steps';
import { presentUnit } from './present-unit.ts';

export function presentSteps(report: StepsReport, freshness: Freshness): StepsView {
  const { unit, sight, steps, next, below, counts } = report;
  return {
    unit: presentUnit(unit),
    sight,
    steps: [...steps],
    next: next?.name,
    below: below.map((one) => ({
      id: one.unit.id,
      name: one.unit.name,
      depth: one.depth,
      states: one.steps.map(({ state }) => state),
    })),
    counts: [...counts],
    freshness,
  };
}
