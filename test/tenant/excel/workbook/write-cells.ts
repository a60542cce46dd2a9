import { ExcelError } from '../process-query/excel-error.ts';
import { type Area, intersect } from './address.ts';
import type { Cell, CellValue } from './cell.ts';
import { readCellInput } from './cell-input.ts';
import { parseFormula } from './formula/parse-formula.ts';
import type { Sheet } from './sheet.ts';
import { headerArea, type Table, uniqueColumnName } from './table.ts';
import type { Workbook } from './workbook.ts';

/** One cell of a two-dimensional array from Office.js; null leaves the cell as it is. */
export type CellContent = CellValue | null;

/** Writes a rectangle of values or formulas as if they had been typed, and lets tables follow as Excel does. */
export function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  contents: readonly (readonly CellContent[])[],
): void {
  expandTableAbove(workbook, sheet, area, contents);
  for (const [r, line] of contents.entries()) {
    for (const [c, content] of line.entries()) {
      if (content !== null) writeContent(sheet, area.row + r, area.column + c, content);
    }
  }
  for (const table of workbook.tablesIn(sheet, area)) followHeaders(table, area);
}

function writeContent(sheet: Sheet, row: number, column: number, content: CellValue): void {
  if (content === '') {
    const before = sheet.cell(row, column);
    if (before !== undefined) Object.assign(before, { value: '', formula: undefined });
    return;
  }
  if (typeof content === 'number' && !Number.isFinite(content)) throw new ExcelError('InvalidArgument');
  // 32,767 characters is what a cell can hold (support.microsoft.com, "Excel specifications and limits").
  if (typeof content === 'string' && content.length > 32_767) throw new ExcelError('InvalidArgument');
  const cell: Cell = sheet.ensureCell(row, column);
  if (typeof content !== 'string') Object.assign(cell, { value: content, formula: undefined });
  else {
    const input = readCellInput(content, cell.numberFormat);
    // A text that begins like a formula and is none is refused, as when it is typed.
    if (input.formula !== undefined && parseFormula(input.formula) === undefined) {
      throw new ExcelError('InvalidArgument');
    }
    const general = cell.numberFormat === undefined || cell.numberFormat === 'General';
    Object.assign(cell, {
      value: input.value,
      formula: input.formula,
      numberFormat: general && input.numberFormat !== undefined ? input.numberFormat : cell.numberFormat,
    });
  }
}

/** What is written right below a table becomes part of it, unless it shows totals (platform: `getRowsBelow(1)`). */
function expandTableAbove(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  contents: readonly (readonly CellContent[])[],
): void {
  const filled = contents.some((line) => line.some((content) => content !== null && content !== ''));
  const table = workbook.tables.find(
    ({ sheet: on, area: own, showTotals }) =>
      on === sheet &&
      !showTotals &&
      area.row === own.row + own.rows &&
      area.column >= own.column &&
      area.column + area.columns <= own.column + own.columns,
  );
  if (!filled || table === undefined) return;
  const grown = { ...table.area, rows: table.area.rows + area.rows };
  const added = { ...grown, row: area.row, rows: area.rows };
  if (workbook.tablesIn(sheet, added).length === 0) table.area = grown;
}

/** A header cell is the column's name: always text, always unique, never empty. */
export function followHeaders(table: Table, written: Area): void {
  const header = headerArea(table);
  if (header === undefined || intersect(header, written) === undefined) return;
  const taken: string[] = [];
  for (const [index, column] of table.columns.entries()) {
    const cell = table.sheet.ensureCell(header.row, header.column + index);
    const wanted = typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value);
    column.name = uniqueColumnName(wanted, index, taken);
    taken.push(column.name);
    cell.value = column.name;
    cell.formula = undefined;
  }
}
