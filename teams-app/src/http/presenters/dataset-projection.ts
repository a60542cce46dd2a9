import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { assumptionNames, assumptionTable } from '@rod-trad/shared/domain/projection/assumptions';
import { createText } from '@rod-trad/shared/text/create-text';
import type { ProjectionTableReport } from '@rod-trad/shared/use-cases/view-projection-table';
import { type Column, type DatasetTable, datasetTable, type TableRow } from './dataset-table.ts';

/** One row for each year and position group, with what it rests on. A group of too few has one row that says so. */
export function projectionDataset(report: ProjectionTableReport, language: Language): DatasetTable {
  const text = createText(language);
  const { unit, groups, assumptions } = report;
  const hidden = text('together.hidden');
  const given = assumptionNames.map((name): [string, number] => {
    const value = assumptions[name];
    return [name, assumptionTable[name].unit === 'percent' ? value / 100 : value];
  });
  return datasetTable('projection', language, {
    unit,
    columns: [
      { id: 'group', label: text('dataset.column.group'), kind: 'text' },
      { id: 'year', label: text('future.year'), kind: 'number' },
      { id: 'low', label: text('future.low'), kind: 'number' },
      { id: 'expected', label: text('future.expected'), kind: 'number' },
      { id: 'high', label: text('future.high'), kind: 'number' },
      { id: 'spread', label: text('future.spread'), kind: 'number' },
      { id: 'demand', label: text('future.demand'), kind: 'number' },
      { id: 'shortage', label: text('future.shortage'), kind: 'number', heat: 'lowIsGood' },
      ...assumptionNames.map(
        (name): Column => ({
          ...{ id: name, label: text(`future.assume.${name}`) },
          kind: assumptionTable[name].unit === 'percent' ? 'percent' : 'number',
        }),
      ),
    ],
    rows: groups.flatMap(({ group, result }): readonly TableRow[] => {
      const name = inLanguage(group.name, language);
      if (result.kind === 'hidden') {
        const values = { group: name, low: hidden, expected: hidden, high: hidden };
        return [{ key: `${group.id}:hidden`, values }];
      }
      if (result.kind !== 'shown') return [];
      return result.rows.map(({ year, demand, heads }) => {
        // Whole people; what is short is short of whole people too.
        const [low, expected, high] = [heads.low, heads.expected, heads.high].map(Math.round);
        const spread = (high ?? 0) - (low ?? 0);
        const shortage = Math.max(0, demand - (expected ?? 0));
        return {
          key: `${group.id}:${year}`,
          values: {
            ...Object.fromEntries(given),
            group: name,
            year,
            low,
            expected,
            high,
            spread,
            demand,
            shortage,
          },
        };
      });
    }),
  });
}
