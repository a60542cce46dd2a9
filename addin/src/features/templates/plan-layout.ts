import type { Layout } from '../../excel/figure.ts';
import { colors } from './colors.ts';
import type { PlacedTable } from './placed-table.ts';
import { scopeLines } from './scope-lines.ts';
import type { Words } from './words-for.ts';

/** How many measures run in each year, counted by Excel in the plan's own table, so that the chart follows when it is refreshed. */
export function planLayout({ tableName, table, view }: PlacedTable, words: Words): Layout {
  const { text } = words;
  const years = table.columns.filter(({ id }) => id.startsWith('year-'));
  const title = text('addin.template.plan.title', { unit: view.unit?.name ?? '' });
  const lines = scopeLines(title, text('addin.template.plan.about'), view, words);
  const measures = text('addin.template.plan.value');
  const from = lines.length + 2;
  return {
    tables: [tableName],
    front: {
      ...{ title, lines },
      counts: {
        heading: [text('addin.year'), measures],
        rows: years.map(({ label }) => [label, `=COUNTIF(${tableName}[${label}],"x")`]),
      },
    },
    figures: [
      {
        title,
        categories: { row: from, column: 0, count: years.length },
        series: [
          {
            ...{ name: measures, kind: 'ColumnClustered', color: colors.main, labels: true },
            values: { row: from, column: 1, count: years.length },
          },
        ],
        ...{ valueTitle: measures, numberFormat: '0' },
        at: { row: from - 1, column: 3 },
        size: { width: 480, height: 280 },
      },
    ],
  };
}
