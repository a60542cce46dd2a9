import { cellInput } from './cell-input.ts';
import type { OwnSheet, SheetLine } from './figure.ts';

const sizes = { title: 16, heading: 12, text: 11 } as const satisfies Record<SheetLine['look'], number>;
/** Points: as wide as a line that is easily read, where there is nothing but words; a year and a number beside each other otherwise. */
const widths = { words: 480, counts: 72 } as const;

/** Where counts begin, beneath the lines and an empty row; counted from 0. */
export const countsFrom = (lines: number): number => lines + 2;

/** Fills a sheet with lines of words, and with counts that Excel works out itself, so that they follow the table they count. */
export function fillOwnSheet(sheet: Excel.Worksheet, { lines, counts }: OwnSheet): void {
  sheet.showGridlines = false;
  const words = sheet.getRangeByIndexes(0, 0, lines.length, 1);
  words.values = lines.map((line) => [cellInput(line.words)]);
  for (const [row, { look }] of lines.entries()) {
    const cell = sheet.getCell(row, 0);
    cell.format.font.size = sizes[look];
    if (look !== 'text') cell.format.font.bold = true;
    if (look === 'text' && counts === undefined) cell.format.wrapText = true;
    cell.format.verticalAlignment = 'Top';
  }
  const first = sheet.getRangeByIndexes(0, 0, 1, counts === undefined ? 1 : 2);
  first.format.columnWidth = counts === undefined ? widths.words : widths.counts;
  if (counts === undefined) return;
  const head = sheet.getRangeByIndexes(countsFrom(lines.length) - 1, 0, 1, 2);
  head.values = [counts.heading.map(cellInput)];
  head.format.font.bold = true;
  head.format.fill.color = '#DDEBF7';
  const { length } = counts.rows;
  const from = countsFrom(lines.length);
  sheet.getRangeByIndexes(from, 0, length, 1).values = counts.rows.map(([name]) => [cellInput(name)]);
  sheet.getRangeByIndexes(from, 1, length, 1).formulas = counts.rows.map(([, formula]) => [formula]);
}
