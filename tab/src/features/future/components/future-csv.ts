import type { ProjectedRow, ProjectionView } from '@rod-trad/shared/contracts/projection-views';
import { toCsv } from '@rod-trad/shared/text/csv';
import type { Text } from '@rod-trad/shared/text/text-from';

/** The table as a file, with every assumption under it: numbers of the future are worth nothing without. */
export function futureCsv(
  view: ProjectionView,
  rows: readonly ProjectedRow[],
  caption: string,
  text: Text,
): string {
  const figures = ['low', 'expected', 'high', 'demand', 'shortage'] as const;
  return toCsv([
    [caption],
    [text('future.year'), ...figures.map((figure) => text(`future.${figure}`))],
    ...rows.map((row) => [String(row.year), ...figures.map((figure) => String(row[figure]))]),
    [],
    [text('future.assumptions'), text('future.value'), text('future.standard')],
    ...view.assumptions.map(({ name, unit, value, standard }) => [
      text(`future.assume.${name}`),
      `${value} ${text(`future.unit.${unit}.short`)}`,
      `${standard} ${text(`future.unit.${unit}.short`)}`,
    ]),
  ]);
}
