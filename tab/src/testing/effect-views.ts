import type { EffectRow, MeasureEffectView, PlanEffectView } from '@rod-trad/shared/contracts/effect-views';
import { freshness, ward } from './plan-views.ts';

type Shown = Extract<PlanEffectView['result'], { kind: 'shown' }>;

/** One competence through 2026 and 2027: what lacks without, and with. */
export function effectRow(
  name: string,
  [first, second]: readonly [readonly [number, number], readonly [number, number]],
  changes: Partial<EffectRow> = {},
): EffectRow {
  const expected = ([without, left]: readonly [number, number]) => ({
    ...{ required: 8, without, with: left, unknown: 1 },
  });
  return {
    competence: {
      ...{ id: name, name, kind: 'skill', area: 'Helse', areas: ['Helse'], critical: false },
      phasingOut: false,
    },
    today: expected([first[0], first[0]]),
    years: [
      { ...expected(first), planned: 1 },
      { ...expected(second), planned: 2 },
    ],
    measures: 1,
    ...changes,
  };
}

export function planEffectView(
  result: Partial<Shown> = {},
  changes: Partial<PlanEffectView> = {},
): PlanEffectView {
  return {
    unit: ward,
    sight: 'people',
    on: '2026-11-23',
    plan: { id: 'plan1', title: 'Kompetanseplan', mayChange: true },
    result: {
      kind: 'shown',
      years: [2026, 2027],
      rows: [],
      hidden: [],
      idle: [],
      untouched: [],
      ended: 0,
      ...result,
    },
    freshness,
    ...changes,
  };
}

export function measureEffectView(
  result: MeasureEffectView['result'] = { kind: 'notAllowed' },
): MeasureEffectView {
  return { sight: 'people', result, freshness };
}
