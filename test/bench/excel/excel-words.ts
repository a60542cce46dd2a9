import { count, milliseconds } from '../figure.ts';
import type { ExcelFigures, Way } from './measure-excel.ts';

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`;
const way = ({ syncs, cells, milliseconds: time, longestMs }: Way) =>
  `${count(syncs)} syncs, ${count(cells)} cells written, ${milliseconds(time)}, page busy ${milliseconds(longestMs)} at most in one turn`;

/** The figures in words, with the bars beside them. */
export function excelWords(figures: ExcelFigures): string {
  const { rows, columns, bytes, insert, naive, refresh, cancelled, file } = figures;
  const least = Math.ceil(bytes / (5 * 1_048_576));
  const untouched = JSON.stringify(cancelled.before) === JSON.stringify(cancelled.after);
  return [
    `excel: ${count(rows)} rows × ${columns} columns, ${megabytes(bytes)}, through the real Office.js in Chromium`,
    `  insert: ${way(insert)} (bar: ${least} for ${megabytes(bytes)} at 5 MB each, and a handful); progress told ${insert.heard} times`,
    `  rows.add, 1,000 rows a sync: ${way(naive)}`,
    `  refresh with 1 % changed: ${way(refresh)} (bar: ${count(Math.ceil(rows / 100))} cells)`,
    `  stopped half-way: ${cancelled.error}, the workbook ${untouched ? 'is as it was' : 'is NOT as it was'}`,
    `  .xlsx streamed: ${megabytes(file.bytes)} in ${milliseconds(file.milliseconds)}, ${megabytes(file.growth)} more memory at most`,
  ].join('\n');
}
