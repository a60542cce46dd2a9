import type { Layout } from '../../excel/figure.ts';
import { colors } from './colors.ts';
import { columnAt, type PlacedTable } from './placed-table.ts';
import type { Words } from './words-for.ts';

/** Coverage unit by unit, beside the table it is of. */
export function gapLayout(placed: PlacedTable, { text }: Words): Layout {
  const { tableName, table, view } = placed;
  const all = columnAt(placed, 'all');
  const title = text('addin.template.gap.title', { unit: view.unit?.name ?? '', year: view.year ?? '' });
  const bars = table.rows.length;
  return {
    tables: [tableName],
    figures: [
      {
        title,
        categories: { table: tableName, column: columnAt(placed, 'unit') },
        series: [
          {
            ...{
              name: table.columns[all]?.label ?? '',
              kind: 'BarClustered',
              color: colors.main,
              labels: true,
            },
            values: { table: tableName, column: all },
          },
        ],
        ...{ valueTitle: text('addin.template.gap.value'), numberFormat: '0 %', maximum: 1 },
        at: { row: 1, column: table.columns.length + 1 },
        size: { width: 520, height: Math.min(Math.max(110 + bars * 24, 240), 900) },
      },
    ],
  };
}
