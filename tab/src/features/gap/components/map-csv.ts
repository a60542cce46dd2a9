import { toCsv } from '@rod-trad/shared/text/csv';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { MapModel } from './map-model.ts';

/** The map as a file: a line for each unit and competence, so that Excel can filter and sum it. Hidden numbers say so. */
export function mapCsv(
  caption: string,
  model: MapModel,
  columns: readonly number[],
  rows: readonly number[],
  text: Text,
): string {
  const lines = rows.flatMap((row) => {
    const unit = model.rows[row]?.unit;
    const above = model.rows[model.parents[row] ?? -1]?.unit.name ?? '';
    if (unit === undefined) return [];
    return columns.flatMap((column) => {
      const competence = model.competences[column];
      const cell = model.cell(row, column);
      if (competence === undefined || cell.kind === 'none') return [];
      const what = [
        unit.name,
        text(`tab.unit.level.${unit.level}`),
        above,
        competence.areas.join(', '),
        competence.name,
        text(`catalogue.kind.${competence.kind}`),
        model.isCritical(column) ? text('gap.csv.yes') : '',
      ];
      if (cell.kind === 'hidden') return [[...what, ...Array<string>(4).fill(text('gap.hidden')), '']];
      const { met, gap, unknown, collective } = cell;
      const counts = [met + gap + unknown, met, gap, unknown].map(String);
      return [[...what, ...counts, collective === undefined ? '' : String(collective.shortage)]];
    });
  });
  return toCsv([
    [caption],
    [
      text('gap.column.unit'),
      text('gap.csv.unitLevel'),
      text('gap.csv.above'),
      text('gap.filter.area'),
      text('gap.column.competence'),
      text('catalogue.kind'),
      text('gap.critical'),
      text('gap.csv.required'),
      text('gap.total.met'),
      text('gap.total.gap'),
      text('gap.total.unknown'),
      text('gap.total.collective'),
    ],
    ...lines,
  ]);
}
