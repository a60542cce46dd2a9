import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { Cell, Column } from '../../excel/table-steps.ts';

export interface PlanTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The plan as one flat table in the layout of seed 001: competence area with main goal, measures, an x per year. An area
 * without measures has a row of its own, as in the seed. The last column names each row for ever.
 */
export function planTable(view: PlanView, text: Text): PlanTable {
  const years = view.plan?.years ?? [];
  const owners = view.sight === 'people';
  const columns: Column[] = [
    { id: 'area', label: text('plan.column.area'), kind: 'text' },
    { id: 'mainGoal', label: text('plan.column.mainGoal'), kind: 'long' },
    { id: 'number', label: text('addin.column.number'), kind: 'number' },
    { id: 'measure', label: text('plan.column.measure'), kind: 'long' },
    { id: 'strategy', label: text('plan.column.strategy'), kind: 'text' },
    ...years.map((year): Column => ({ id: `year-${year}`, label: String(year), kind: 'year' })),
    { id: 'status', label: text('plan.column.status'), kind: 'text' },
    { id: 'dueOn', label: text('plan.column.dueOn'), kind: 'date' },
    ...(owners ? [{ id: 'owner', label: text('plan.column.owner'), kind: 'text' } as const] : []),
    { id: 'key', label: text('addin.column.key'), kind: 'key' },
  ];
  const rows = view.areas.flatMap((area) => {
    const shared = [cellText(area.name), cellText(area.mainGoal)];
    if (area.measures.length === 0)
      return [[...shared, ...columns.slice(3).map(() => ''), `area:${area.id}`]];
    return area.measures.map((measure, at): Cell[] => [
      ...shared,
      at + 1,
      cellText(measure.title),
      text(`measure.strategy.${measure.strategy}`),
      ...years.map((year) => (measure.years.includes(year) ? 'x' : '')),
      text(`measure.status.${measure.status}`),
      measure.dueOn === undefined ? '' : excelDay(measure.dueOn),
      ...(owners ? [cellText(measure.owner?.name ?? '')] : []),
      measure.id,
    ]);
  });
  return { columns, rows };
}

/** Days since 30 December 1899, Excel's own count; right for every day after 28 February 1900. */
export function excelDay(isoDay: string): number {
  return Math.round((Date.parse(`${isoDay}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** What a cell can hold (support.microsoft.com, "Excel specifications and limits"), less the apostrophe that marks text. */
const longestText = 32_766;

/** A text as Excel will give it back, so that the next comparison finds it unchanged. */
function cellText(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return lines.length > longestText ? `${lines.slice(0, longestText - 1)}…` : lines;
}
