import { ExcelError } from '../process-query/excel-error.ts';
import type { Area } from './address.ts';
import type { Cell, CellValue } from './cell.ts';
import { displayText } from './number-format.ts';
import type { Sheet } from './sheet.ts';
import { dataArea, type FilterCriteria, type SortField, type Table } from './table.ts';

const rank = (value: CellValue) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Excel's order: numbers, text, logical values; empty cells last whichever way it goes. */
function compare(a: CellValue, b: CellValue, ascending: boolean, collator: Intl.Collator): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const order =
    rank(a) !== rank(b)
      ? rank(a) - rank(b)
      : typeof a === 'string'
        ? collator.compare(a, String(b))
        : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Orders the rows of an area; whole rows of cells move, formats with them. */
export function sortRows(sheet: Sheet, area: Area, fields: readonly SortField[], matchCase: boolean): void {
  if (fields.some(({ key }) => key < 0 || key >= area.columns)) throw new ExcelError('InvalidArgument');
  const collator = new Intl.Collator('nb', { sensitivity: matchCase ? 'case' : 'accent', numeric: false });
  const rows = Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c): Cell | undefined => {
      const cell = sheet.cell(area.row + r, area.column + c);
      return cell === undefined ? undefined : { ...cell };
    }),
  );
  rows.sort((one, other) => {
    for (const { key, ascending = true } of fields) {
      const order = compare(one[key]?.value ?? '', other[key]?.value ?? '', ascending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [r, cells] of rows.entries()) {
    for (const [c, cell] of cells.entries()) sheet.setCell(area.row + r, area.column + c, cell);
  }
}

export function sortTable(table: Table, fields: readonly SortField[], matchCase: boolean): void {
  sortRows(table.sheet, dataArea(table), fields, matchCase);
  table.sort = { fields, matchCase };
}

/** Hides the data rows that do not pass every column's filter and shows the others. */
export function applyFilters(table: Table): void {
  const data = dataArea(table);
  for (let row = data.row; row < data.row + data.rows; row++) {
    const passes = table.columns.every((column, index) => {
      const cell = table.sheet.cell(row, data.column + index);
      return column.filter === undefined || passesFilter(cell, column.filter);
    });
    if (passes) table.sheet.hiddenRows.delete(row);
    else table.sheet.hiddenRows.add(row);
  }
}

function passesFilter(cell: Cell | undefined, filter: FilterCriteria): boolean {
  const text = displayText(cell?.value ?? '', cell?.numberFormat).toLowerCase();
  if (filter.filterOn === 'Values') {
    return (filter.values ?? []).some((value) => typeof value === 'string' && value.toLowerCase() === text);
  }
  if (filter.filterOn !== 'Custom') throw new ExcelError('UnsupportedOperation');
  const tests = [filter.criterion1, filter.criterion2].filter((criterion) => criterion !== undefined);
  const results = tests.map((criterion) => passesCriterion(cell?.value ?? '', text, criterion));
  return filter.operator === 'Or' ? results.includes(true) : !results.includes(false);
}

/** `>=5`, `<>Nei`, `=Kl*`: the operators and wildcards of Excel's custom filter. */
function passesCriterion(value: CellValue, text: string, criterion: string): boolean {
  const [, operator = '', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  if (operator === '' || operator === '=' || operator === '<>') {
    const pattern = operand.toLowerCase().replace(/[.+^${}()|[\]\\]/g, '\\$&');
    const same = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text);
    return operator === '<>' ? !same : same;
  }
  const limit = Number(operand);
  if (typeof value !== 'number' || Number.isNaN(limit)) return false;
  if (operator === '>') return value > limit;
  if (operator === '>=') return value >= limit;
  return operator === '<' ? value < limit : value <= limit;
}
