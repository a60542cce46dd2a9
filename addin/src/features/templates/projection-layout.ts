import type { Figure, Layout } from '../../excel/figure.ts';
import { colors } from './colors.ts';
import { columnAt, type PlacedTable } from './placed-table.ts';
import { scopeLines } from './scope-lines.ts';
import type { Words } from './words-for.ts';

/** Rows of the standard height that a chart takes, and the space to the next. */
const rowsEach = 20;
const size = { width: 520, height: 285 } as const;

/** For each position group what is expected, as a line within the band from low to high, and what is required. */
export function projectionLayout(placed: PlacedTable, words: Words): Layout {
  const { text } = words;
  const { tableName, view } = placed;
  const unit = view.unit?.name ?? '';
  const title = text('addin.template.projection.title', { unit });
  const lines = scopeLines(title, text('addin.template.projection.about'), view, words);
  const figures = groupsIn(placed).map(({ name, from, count }, at): Figure => {
    const column = (id: string) => ({
      table: tableName,
      column: columnAt(placed, id),
      rows: { from, count },
    });
    const labelled = (id: string) => ({
      name: placed.table.columns[columnAt(placed, id)]?.label ?? id,
      values: column(id),
    });
    return {
      title: text('addin.template.projection.group', { group: name, unit }),
      categories: column('year'),
      series: [
        // The band stands on what is not to be seen: from the low number, as high as the range.
        { ...labelled('low'), kind: 'AreaStacked', color: 'none' },
        { ...labelled('spread'), kind: 'AreaStacked', color: colors.band },
        { ...labelled('expected'), kind: 'Line', color: colors.main },
        { ...labelled('demand'), kind: 'Line', color: colors.demand, dashed: true },
      ],
      ...{ valueTitle: text('addin.template.projection.value'), numberFormat: '0' },
      ...{ at: { row: lines.length + 1 + at * rowsEach, column: 0 }, size },
    };
  });
  return { tables: [tableName], front: { title, lines }, figures };
}

/** Groups that may be shown, with the rows they stand in. */
function groupsIn(placed: PlacedTable): readonly { name: string; from: number; count: number }[] {
  const [group, expected] = [columnAt(placed, 'group'), columnAt(placed, 'expected')];
  const groups: { name: string; from: number; count: number }[] = [];
  for (const [at, { cells }] of placed.table.rows.entries()) {
    if (typeof cells[expected] !== 'number') continue;
    const name = String(cells[group]);
    const last = groups.at(-1);
    if (last?.name === name) last.count += 1;
    else groups.push({ name, from: at, count: 1 });
  }
  return groups;
}
