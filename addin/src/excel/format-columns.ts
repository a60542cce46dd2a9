import type { Column, PlacedColumn } from './table-steps.ts';

/** Points; wide enough to read a goal and each heading beside its filter button, narrow enough to see the years. */
const widths = { long: 240, text: 130, date: 78 } as const;

const formats: Partial<Record<Column['kind'], string>> = { date: 'dd.mm.yyyy', percent: '0 %' };

/** Orange and blue are told apart by those who do not see red from green; black stays readable on both. */
const colours = { bad: '#F4B183', middle: '#FFFFFF', good: '#9DC3E6' } as const;

/** Gives rows of a table their look: dates as dates, long texts wrapped, an x in the middle of its year. */
export function formatCells(rows: Excel.Range, columns: readonly PlacedColumn[]): void {
  rows.format.verticalAlignment = 'Top';
  for (const { place, kind } of columns) {
    const cells = rows.getColumn(place);
    if (kind === 'long' || kind === 'text') cells.format.wrapText = true;
    if (kind === 'mark') cells.format.horizontalAlignment = 'Center';
    const format = formats[kind];
    // One format goes into every cell, whatever the types say (learn.microsoft.com, "Set and get range values, text, or formulas").
    if (format !== undefined) cells.set({ numberFormat: format as unknown as string[][] });
  }
}

/** Gives columns their width. The key is of use to us alone and is hidden; it stays in the table and follows its row. */
export function sizeColumns(range: Excel.Range, columns: readonly PlacedColumn[]): void {
  for (const { place, kind, label } of columns) {
    const cells = range.getColumn(place);
    if (kind === 'key') cells.columnHidden = true;
    else cells.format.columnWidth = widthOf(kind, label);
  }
}

function widthOf(kind: Exclude<Column['kind'], 'key'>, label: string): number {
  if (kind === 'mark' || kind === 'number' || kind === 'percent') {
    return Math.min(Math.max(22 + 5.5 * label.length, 42), 96);
  }
  return widths[kind];
}

/** Colours whole columns by their numbers, from the lowest to the highest. A scale that stands there already is replaced, since it would not know new rows. */
export async function heatColumns(
  context: Excel.RequestContext,
  body: Excel.Range,
  columns: readonly PlacedColumn[],
): Promise<void> {
  const heated = columns
    .filter(({ heat }) => heat !== undefined)
    .map(({ place, heat }) => ({
      heat,
      formats: body.getColumn(place).conditionalFormats.load('items/type'),
    }));
  if (heated.length === 0) return;
  await context.sync();
  for (const { heat, formats: standing } of heated) {
    for (const format of standing.items) if (format.type === 'ColorScale') format.delete();
    const scale = standing.add('ColorScale').colorScale;
    const [lowest, highest] =
      heat === 'highIsGood' ? ([colours.bad, colours.good] as const) : ([colours.good, colours.bad] as const);
    scale.criteria = {
      minimum: { type: 'LowestValue', color: lowest },
      midpoint: { type: 'Percent', formula: '50', color: colours.middle },
      maximum: { type: 'HighestValue', color: highest },
    };
  }
}
