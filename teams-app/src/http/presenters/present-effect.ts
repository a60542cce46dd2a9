import type {
  MeasureEffectView,
  PlanEffectView,
  EffectRow as RowView,
} from '@rod-trad/shared/contracts/effect-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { ExpectedGap } from '@rod-trad/shared/domain/effect/expected-gap';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type {
  EffectRow,
  MeasureEffectReport,
  PlanEffectReport,
} from '@rod-trad/shared/use-cases/effect-reports';
import type { Sight } from '@rod-trad/shared/use-cases/reports';
import { presentColumn } from './present-gap-map.ts';
import { presentUnit } from './present-unit.ts';

type Shown<Report extends { readonly kind: string }> = Extract<Report, { readonly kind: 'shown' }>;

export function presentPlanEffect(
  report: PlanEffectReport,
  language: Language,
  freshness: Freshness,
): PlanEffectView {
  const { unit, sight, plan, mayChange, result } = report;
  return {
    unit: presentUnit(unit),
    sight,
    on: report.on,
    threshold: sight === 'numbers' ? report.threshold : undefined,
    plan: plan && { id: plan.id, title: plan.title, mayChange },
    result: result.kind === 'shown' ? presentPlanResult(result, sight, language) : result,
    freshness,
  };
}

function presentPlanResult(
  result: Shown<PlanEffectReport['result']>,
  sight: Sight,
  language: Language,
): Shown<PlanEffectView['result']> {
  return {
    ...presentCommon(result, sight, language),
    idle: result.idle.map(({ measure, area, why }) => ({
      id: measure.id,
      title: measure.title,
      area: area === undefined ? '' : inLanguage(area.name, language),
      why,
    })),
    untouched: result.untouched.map((row) => ({
      ...presentRow(row, sight, language),
      below: row.below,
      areaId: row.areaId,
      level: row.level,
      people: row.people,
    })),
    ended: result.ended,
  };
}

export function presentMeasureEffect(
  { sight, result }: MeasureEffectReport,
  language: Language,
  freshness: Freshness,
): MeasureEffectView {
  if (result.kind !== 'shown') return { sight, result, freshness };
  const common = presentCommon(result, sight, language);
  return { sight, result: { ...common, on: result.on, why: result.why }, freshness };
}

function presentCommon(
  { years, rows, hidden }: Pick<Shown<PlanEffectReport['result']>, 'years' | 'rows' | 'hidden'>,
  sight: Sight,
  language: Language,
) {
  return {
    kind: 'shown' as const,
    years: [...years],
    rows: rows.map((row) => presentRow(row, sight, language)),
    hidden: hidden.map((column) => presentColumn(column, language)),
  };
}

function presentRow(
  { column, today, years, measures }: EffectRow,
  sight: Sight,
  language: Language,
): RowView {
  return {
    competence: presentColumn(column, language),
    today: presentExpected(today, sight),
    years: years.map((year) => ({ ...presentExpected(year, sight), planned: year.planned })),
    measures,
  };
}

/** Whatever the report carries, demands on a unit as a whole are not among what is published. */
function presentExpected({ required, each, unknown, together }: ExpectedGap, sight: Sight) {
  return {
    required,
    ...each,
    unknown,
    together: sight === 'people' ? together && { ...together } : undefined,
  };
}
