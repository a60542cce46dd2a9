import { readRows } from './read-rows.ts';
import { removeSheet } from './remove-sheet.ts';
import { type Base, noBase } from './table-base.ts';
import type { Cell } from './table-steps.ts';
import { writeCells } from './write-cells.ts';

/** Excel shows a very hidden sheet to nobody, and it follows the file and whoever works in it together (decision 042). */
const nameOf = (tableName: string) => `${tableName}.base`;

/** What a table was filled with; empty when nothing of it may be changed. */
export async function readBase(context: Excel.RequestContext, tableName: string): Promise<Base> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(nameOf(tableName));
  await context.sync();
  if (sheet.isNullObject) return noBase;
  const used = sheet.getUsedRange(true).load('rowCount,columnCount');
  await context.sync();
  const size = { rows: used.rowCount, columns: used.columnCount };
  const [header = [], ...rows] = await readRows(context, used, size);
  return {
    columns: header.slice(1).map(String),
    rows: new Map(rows.map(([key, ...cells]) => [String(key), cells.map(cellOf)])),
  };
}

const cellOf = (value: unknown): Cell => (typeof value === 'number' ? value : String(value));

/** Puts it in place of what was known before. */
export async function writeBase(context: Excel.RequestContext, tableName: string, base: Base): Promise<void> {
  if (base.columns.length === 0) return removeBase(context, tableName);
  const { worksheets } = context.workbook;
  const found = worksheets.getItemOrNullObject(nameOf(tableName));
  await context.sync();
  const sheet = found.isNullObject ? worksheets.add(nameOf(tableName)) : found;
  sheet.visibility = 'VeryHidden';
  sheet.getRange().clear('Contents');
  const rows = [...base.rows].map(([key, cells]) => [key, ...cells]);
  await writeCells(context, () => sheet.getCell(0, 0), [
    { row: 0, column: 0, values: [['key', ...base.columns], ...rows] },
  ]);
}

export function removeBase(context: Excel.RequestContext, tableName: string): Promise<void> {
  return removeSheet(context, nameOf(tableName));
}
