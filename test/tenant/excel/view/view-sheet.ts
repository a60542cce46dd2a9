import type { SheetView, ViewCell } from '../page/sheet-view.ts';
import type { Cell } from '../workbook/cell.ts';
import { serialToDate } from '../workbook/date-serial.ts';
import { displayText, isDateFormat } from '../workbook/number-format.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { OpenWorkbook } from '../workbook-store.ts';
import { standardColumnPoints } from '../xlsx/column-width.ts';
import { rowHeights } from './row-heights.ts';
import { scaleColor } from './scale-color.ts';
import { tableLook } from './table-look.ts';
import { columnsUnderCharts, viewCharts } from './view-charts.ts';

const pixels = (points: number) => Math.round((points * 96) / 72);

/** The part of a sheet a page shows; the active sheet when none is named, or the name is gone. */
export function viewSheet(
  opened: OpenWorkbook,
  name: string | undefined,
  from: number,
  rows: number,
): SheetView {
  const { workbook } = opened;
  const sheet = (name === undefined ? undefined : workbook.findSheet(name)) ?? workbook.selection.sheet;
  const used = sheet.usedArea(false);
  const lastColumn = (used?.column ?? 0) + (used?.columns ?? 0);
  const columns = Math.max(26, columnsUnderCharts(workbook, sheet, lastColumn) + 3);
  const { area } = workbook.selection;
  return {
    version: opened.version,
    workbook: opened.name,
    sheets: workbook.sheets
      .filter((one) => one.visibility === 'Visible')
      .map((one) => ({ name: one.name, tabColor: one.tabColor })),
    sheet: sheet.name,
    selection:
      workbook.selection.sheet === sheet ? { row: area.row, column: area.column } : { row: 0, column: 0 },
    frozen: sheet.frozen,
    rowCount: Math.max(200, (used?.row ?? 0) + (used?.rows ?? 0) + 50),
    columnWidths: Array.from({ length: columns }, (_column, index) =>
      sheet.hiddenColumns.has(index) ? 0 : pixels(sheet.columnWidths.get(index) ?? standardColumnPoints),
    ),
    rowHeights: rowHeights(sheet),
    cells: [...frozenRows(sheet, from), ...Array.from({ length: rows }, (_row, r) => from + r)].flatMap(
      (row) => viewRow(workbook, sheet, row, columns),
    ),
    charts: viewCharts(workbook, sheet),
  };
}

/** Rows that stay at the top are always sent along. */
function frozenRows(sheet: Sheet, from: number): number[] {
  return Array.from({ length: Math.min(sheet.frozen.rows, from) }, (_row, row) => row);
}

function viewRow(workbook: Workbook, sheet: Sheet, row: number, columns: number): ViewCell[] {
  const tables = workbook.tablesIn(sheet, { row, column: 0, rows: 1, columns });
  return Array.from({ length: columns }, (_column, column): ViewCell | undefined => {
    const cell = sheet.cell(row, column);
    const look = tableLook(tables, row, column);
    if (cell === undefined && look === undefined) return undefined;
    const { style } = cell ?? {};
    const fill = scaleColor(sheet, row, column) ?? style?.fill ?? look?.fill;
    const color = style?.color ?? look?.color;
    return {
      row,
      column,
      text: cell === undefined ? '' : displayText(cell.value, cell.numberFormat),
      input: cell === undefined ? '' : inputText(cell),
      align: alignment(cell),
      ...(style?.vertical === 'Top' && { vertical: 'top' as const }),
      ...(style?.vertical === 'Center' && { vertical: 'center' as const }),
      ...(fill !== undefined && { fill }),
      ...(color !== undefined && { color }),
      ...((style?.bold ?? look?.bold) && { bold: true }),
      ...(style?.italic && { italic: true }),
      ...(style?.underline && { underline: true }),
      ...(style?.wrapText && { wrap: true }),
      ...(typeof cell?.value === 'number' && { isNumber: true }),
      ...(cell?.problem !== undefined && { problem: cell.problem }),
      ...(look?.isHeader && { isHeader: true }),
      ...(look?.hasFilterButton && { hasFilterButton: true }),
    };
  }).filter((cell) => cell !== undefined);
}

function alignment(cell: Cell | undefined): ViewCell['align'] {
  const wanted = cell?.style?.horizontal;
  if (wanted === 'Center' || wanted === 'CenterAcrossSelection') return 'center';
  if (wanted === 'Right') return 'right';
  if (wanted === 'Left') return 'left';
  if (typeof cell?.value === 'boolean') return 'center';
  return typeof cell?.value === 'number' ? 'right' : 'left';
}

function inputText(cell: Cell): string {
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === 'number' && cell.numberFormat !== undefined && isDateFormat(cell.numberFormat)) {
    return serialToDate(cell.value).toISOString().slice(0, 10);
  }
  return displayText(cell.value, undefined);
}
