import { ExcelError } from '../process-query/excel-error.ts';
import type { Area } from './address.ts';
import { followTable } from './chart-cells.ts';
import type { Sheet } from './sheet.ts';
import { deleteCells, insertCells } from './shift-cells.ts';
import { dataArea, type Table, type TableColumn, uniqueColumnName } from './table.ts';
import type { Workbook } from './workbook.ts';
import { followHeaders } from './write-cells.ts';

/** Makes a table of an area; without headers a row of them is put in above. */
export function createTable(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  if (workbook.tablesIn(sheet, area).length > 0) throw new ExcelError('MergedRangeConflict');
  if (!hasHeaders) insertCells(workbook, sheet, { ...area, rows: 1 }, 'Down');
  const rows = hasHeaders ? Math.max(area.rows, 2) : area.rows + 1;
  const table = workbook.addTable({
    name: workbook.nextTableName(),
    sheet,
    area: { ...area, rows },
    columns: Array.from({ length: area.columns }, (_column, index) => ({
      id: index + 1,
      name: '',
      filter: undefined,
    })),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    sort: undefined,
  });
  followHeaders(table, area);
  return table;
}

/** A table's name is a word of its own in the workbook and cannot be read as a cell (as for defined names). */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const word = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!word || /^[A-Za-z]{1,3}[0-9]+$/.test(name) || /^[rc]$/i.test(name))
    throw new ExcelError('InvalidArgument');
  const other = workbook.findTable(name);
  if ((other !== undefined && other !== table) || workbook.findName(name) !== undefined) {
    throw new ExcelError('InvalidArgument');
  }
  table.name = name;
}

/** The headers stay in their row, and the new area must overlap the old (`Table.resize`). */
export function resizeTable(workbook: Workbook, table: Table, area: Area): void {
  const fits =
    area.row === table.area.row &&
    area.rows >= (table.showHeaders ? 2 : 1) &&
    area.column < table.area.column + table.area.columns &&
    area.column + area.columns > table.area.column;
  if (!fits) throw new ExcelError('InvalidArgument');
  if (workbook.tablesIn(table.sheet, area).some((other) => other !== table)) {
    throw new ExcelError('MergedRangeConflict');
  }
  const before = new Map(table.columns.map((column, index) => [table.area.column + index, column]));
  let nextId = Math.max(...table.columns.map((column) => column.id)) + 1;
  table.columns = Array.from(
    { length: area.columns },
    (_column, index): TableColumn =>
      before.get(area.column + index) ?? { id: nextId++, name: '', filter: undefined },
  );
  const data = dataArea(table);
  table.area = area;
  followTable(workbook, table, data);
  followHeaders(table, area);
}

/** Puts empty rows into the table and pushes what stands below it down; `index` counts data rows. */
export function insertTableRows(workbook: Workbook, table: Table, index: number, count: number): Area {
  const data = dataArea(table);
  if (index < 0 || index > data.rows) throw new ExcelError('InvalidArgument');
  const added = { ...data, row: data.row + index, rows: count };
  withoutTable(workbook, table, () => insertCells(workbook, table.sheet, added, 'Down'));
  table.area = { ...table.area, rows: table.area.rows + count };
  followTable(workbook, table, data);
  return added;
}

/** The last data row is emptied instead of taken away, since a table keeps one. */
export function deleteTableRows(workbook: Workbook, table: Table, index: number, count: number): void {
  const data = dataArea(table);
  if (index < 0 || count < 1 || index + count > data.rows) throw new ExcelError('InvalidArgument');
  const gone = Math.min(count, data.rows - 1);
  if (gone < count) {
    for (const { row, column } of [...table.sheet.cellsIn({ ...data, rows: 1 })]) {
      table.sheet.setCell(row, column, undefined);
    }
  }
  if (gone === 0) return;
  const area = { ...data, row: data.row + (gone < count ? 1 : index), rows: gone };
  withoutTable(workbook, table, () => deleteCells(workbook, table.sheet, area, 'Up'));
  table.area = { ...table.area, rows: table.area.rows - gone };
  followTable(workbook, table, data);
}

export function insertTableColumn(
  workbook: Workbook,
  table: Table,
  index: number,
  name: string,
): TableColumn {
  if (index < 0 || index > table.columns.length) throw new ExcelError('InvalidArgument');
  const area = { ...table.area, column: table.area.column + index, columns: 1 };
  withoutTable(workbook, table, () => insertCells(workbook, table.sheet, area, 'Right'));
  const taken = table.columns.map((column) => column.name);
  const id = Math.max(...table.columns.map((column) => column.id)) + 1;
  const column = { id, name: uniqueColumnName(name, index, taken), filter: undefined };
  table.columns.splice(index, 0, column);
  table.area = { ...table.area, columns: table.area.columns + 1 };
  if (table.showHeaders) table.sheet.ensureCell(area.row, area.column).value = column.name;
  return column;
}

export function deleteTableColumn(workbook: Workbook, table: Table, index: number): void {
  if (table.columns.length === 1) throw new ExcelError('InvalidOperation');
  const area = { ...table.area, column: table.area.column + index, columns: 1 };
  withoutTable(workbook, table, () => deleteCells(workbook, table.sheet, area, 'Left'));
  table.columns.splice(index, 1);
  table.area = { ...table.area, columns: table.area.columns - 1 };
}

/** The table being edited is not torn apart by its own edit; the others are guarded. */
export function withoutTable(workbook: Workbook, table: Table, edit: () => void): void {
  const place = workbook.tables.indexOf(table);
  workbook.tables.splice(place, 1);
  try {
    edit();
  } finally {
    workbook.tables.splice(place, 0, table);
  }
}
