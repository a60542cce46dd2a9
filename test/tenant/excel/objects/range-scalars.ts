import { ExcelError } from '../process-query/excel-error.ts';
import { type Area, columnLimit, formatArea, quoteSheetName, rowLimit } from '../workbook/address.ts';
import { type Cell, isBlank } from '../workbook/cell.ts';
import { displayText } from '../workbook/number-format.ts';
import type { Json } from '../workbook/workbook.ts';
import { type CellContent, writeCells } from '../workbook/write-cells.ts';
import type { RangePlace } from './range-place.ts';

/** Cells can be read one by one, or the answer is null because there are too many of them. */
function grid(place: RangePlace, read: (cell: Cell | undefined) => Json): Json {
  if (place.isTooLarge) return null;
  const { row, column, rows, columns } = place.area;
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => read(place.sheet.cell(row + r, column + c))),
  );
}

export function rangeScalars(place: RangePlace): Record<string, () => Json> {
  const { sheet, area } = place;
  const address = () => `${quoteSheetName(sheet.name)}!${formatArea(area)}`;
  const values = () => grid(place, (cell) => cell?.value ?? '');
  const formulas = () => grid(place, (cell) => cell?.formula ?? cell?.value ?? '');
  const numberFormat = () => grid(place, (cell) => cell?.numberFormat ?? 'General');
  return {
    Address: address,
    AddressLocal: address,
    CellCount: () => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    ColumnCount: () => area.columns,
    ColumnHidden: () => uniform(area.column, area.columns, sheet.hiddenColumns),
    ColumnIndex: () => area.column,
    Formulas: formulas,
    FormulasLocal: formulas,
    Hidden: () => allHidden(place),
    IsEntireColumn: () => area.rows === rowLimit,
    IsEntireRow: () => area.columns === columnLimit,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    RowCount: () => area.rows,
    RowHidden: () => uniform(area.row, area.rows, sheet.hiddenRows),
    RowIndex: () => area.row,
    Text: () => grid(place, (cell) => displayText(cell?.value ?? '', cell?.numberFormat)),
    ValueTypes: () => grid(place, valueType),
    Values: values,
  };
}

function valueType(cell: Cell | undefined): Json {
  if (cell === undefined || isBlank(cell)) return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return cell.formula !== undefined && /^#[A-Z/0!?]+$/.test(cell.value) ? 'Error' : 'String';
}

/** True or false when all agree, null when they differ. */
function uniform(first: number, count: number, marked: ReadonlySet<number>): Json {
  const hidden = [...marked].filter((at) => at >= first && at < first + count).length;
  return hidden === 0 ? false : hidden === count ? true : null;
}

function allHidden(place: RangePlace): boolean {
  const { row, rows, column, columns } = place.area;
  return (
    uniform(row, rows, place.sheet.hiddenRows) === true ||
    uniform(column, columns, place.sheet.hiddenColumns) === true
  );
}

export function rangeSetters(place: RangePlace): Record<string, (value: Json) => void> {
  const write = (value: Json) => {
    writeCells(place.workbook, place.sheet, place.area, contentGrid(place.area, value));
  };
  const format = (value: Json) => writeNumberFormats(place, value);
  const hide = (marked: Set<number>, first: number, count: number) => (value: Json) => {
    if (typeof value !== 'boolean' || count > 100_000) throw new ExcelError('InvalidArgument');
    for (let at = first; at < first + count; at++) {
      if (value) marked.add(at);
      else marked.delete(at);
    }
  };
  return {
    Values: write,
    Formulas: write,
    FormulasLocal: write,
    NumberFormat: format,
    NumberFormatLocal: format,
    RowHidden: hide(place.sheet.hiddenRows, place.area.row, place.area.rows),
    ColumnHidden: hide(place.sheet.hiddenColumns, place.area.column, place.area.columns),
  };
}

/** A single value goes into every cell; an array must have the shape of the range. */
export function contentGrid(area: Area, value: Json): CellContent[][] {
  if (!Array.isArray(value)) {
    if (area.rows * area.columns > 5_000_000) throw new ExcelError('InvalidArgument');
    const content = cellContent(value);
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => content));
  }
  const lines: readonly Json[] = value;
  if (lines.length !== area.rows) throw wrongShape();
  return lines.map((line) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw wrongShape();
    return line.map(cellContent);
  });
}

const wrongShape = () =>
  new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

function cellContent(value: Json): CellContent {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw new ExcelError('InvalidArgument');
}

function writeNumberFormats(place: RangePlace, value: Json): void {
  const { sheet } = place;
  const area = place.isTooLarge ? sheet.occupied(place.area) : place.area;
  if (area === undefined) return;
  for (const [r, line] of contentGrid(area, value).entries()) {
    for (const [c, format] of line.entries()) {
      if (format === null) continue;
      if (typeof format !== 'string') throw new ExcelError('InvalidArgument');
      const cell = sheet.ensureCell(area.row + r, area.column + c);
      cell.numberFormat = format === 'General' || format === '' ? undefined : format;
    }
  }
}
