import { type Area, contains, intersect } from './address.ts';
import { type Chart, newSeries, type SeriesCells } from './chart.ts';
import type { Sheet } from './sheet.ts';
import { dataArea, type Table } from './table.ts';
import type { Workbook } from './workbook.ts';

/** Series of a range as Excel guesses them: a first row and a first column of text are names, the rest are numbers. */
export function takeSource(chart: Chart, sheet: Sheet, area: Area, by: 'Columns' | 'Rows'): void {
  const isText = (row: number, column: number) => typeof (sheet.cell(row, column)?.value ?? '') === 'string';
  const every = (count: number, test: (at: number) => boolean) => {
    for (let at = 0; at < count; at++) if (!test(at)) return false;
    return true;
  };
  const header = area.rows > 1 && every(area.columns, (at) => isText(area.row, area.column + at)) ? 1 : 0;
  const names = area.columns > 1 && every(area.rows, (at) => isText(area.row + at, area.column)) ? 1 : 0;
  const inner = {
    ...{ row: area.row + header, column: area.column + names },
    ...{ rows: area.rows - header, columns: area.columns - names },
  };
  const down = by === 'Columns';
  chart.series.length = 0;
  for (let at = 0; at < (down ? inner.columns : inner.rows); at++) {
    const values = down
      ? { ...inner, column: inner.column + at, columns: 1 }
      : { ...inner, row: inner.row + at, rows: 1 };
    const categories = down
      ? { ...inner, column: area.column, columns: 1 }
      : { ...inner, row: area.row, rows: 1 };
    const name = down
      ? header === 1 && sheet.cell(area.row, values.column)?.value
      : names === 1 && sheet.cell(values.row, area.column)?.value;
    const series = newSeries(name ? String(name) : `Series${at + 1}`, chart.type);
    series.values = { sheet, area: values };
    if (down ? names === 1 : header === 1) series.categories = { sheet, area: categories };
    chart.series.push(series);
  }
}

/** Charts follow their cells when these are pushed away. */
export function shiftCharts(
  workbook: Workbook,
  sheet: Sheet,
  moved: Area,
  rows: number,
  columns: number,
): void {
  for (const cells of cellsOn(workbook, sheet)) {
    if (!contains(moved, cells.area)) continue;
    cells.area = { ...cells.area, row: cells.area.row + rows, column: cells.area.column + columns };
  }
}

/** A series that is of a whole column of a table grows and shrinks with it. */
export function followTable(workbook: Workbook, table: Table, before: Area): void {
  const after = dataArea(table);
  for (const cells of cellsOn(workbook, table.sheet)) {
    const { area } = cells;
    if (area.row !== before.row || area.rows !== before.rows || intersect(area, before) === undefined)
      continue;
    cells.area = { ...area, rows: after.rows };
  }
}

function* cellsOn(workbook: Workbook, sheet: Sheet): Generator<SeriesCells> {
  for (const { series } of workbook.charts) {
    for (const { values, categories } of series) {
      if (values?.sheet === sheet) yield values;
      if (categories?.sheet === sheet) yield categories;
    }
  }
}
