import type { PlanBody } from '@rod-trad/shared/contracts/plan-view';
import { useSession } from '../../../components/session.tsx';
import type { ListedMeasure } from './plan-filter.ts';

/** What is listed as rows of a file, with an x per year as in the table. */
export function useCsvRows(view: PlanBody & { readonly plan: NonNullable<PlanBody['plan']> }) {
  const { text } = useSession();
  const { years } = view.plan;
  const owners = view.sight === 'people';
  return (listed: readonly ListedMeasure[]): readonly (readonly string[])[] => [
    [
      text('plan.column.area'),
      text('plan.column.mainGoal'),
      text('plan.column.measure'),
      ...years.map(String),
      text('plan.column.status'),
      text('plan.column.dueOn'),
      ...(owners ? [text('plan.column.owner')] : []),
      text('plan.column.strategy'),
      text('tab.measure.audience'),
      text('planning.field.kroner'),
      text('planning.field.hours'),
    ],
    ...listed.map(({ area, measure }) => [
      area.name,
      area.mainGoal,
      measure.title,
      ...years.map((year) => (measure.years.includes(year) ? 'x' : '')),
      text(`measure.status.${measure.status}`),
      measure.dueOn ?? '',
      ...(owners ? [measure.owner?.name ?? ''] : []),
      text(`measure.strategy.${measure.strategy}`),
      measure.audience,
      String(measure.cost.kroner),
      String(measure.cost.hours).replace('.', ','),
    ]),
  ];
}
