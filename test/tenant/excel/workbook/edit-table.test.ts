import { beforeEach, describe, expect, it } from 'vitest';
import {
  createTable,
  deleteTableColumn,
  deleteTableRows,
  insertTableColumn,
  insertTableRows,
  renameTable,
  resizeTable,
} from './edit-table.ts';
import type { Sheet } from './sheet.ts';
import { deleteCells, insertCells } from './shift-cells.ts';
import { applyFilters, sortTable } from './sort-filter.ts';
import type { Table } from './table.ts';
import { Workbook } from './workbook.ts';
import { writeCells } from './write-cells.ts';

let workbook: Workbook;
let sheet: Sheet;
let table: Table;

beforeEach(() => {
  workbook = new Workbook(['Plan']);
  sheet = workbook.firstSheet();
  writeCells(workbook, sheet, { row: 0, column: 0, rows: 5, columns: 2 }, [
    ['Navn', 'Nivå'],
    ['Åse', 3],
    ['Berit', 1],
    ['Zoe', 2],
    ['Under', ''],
  ]);
  table = createTable(workbook, sheet, { row: 0, column: 0, rows: 4, columns: 2 }, true);
  renameTable(workbook, table, 'Folk');
});

const names = () => workbook.tableValues('Folk')?.rows.map(([name]) => name);

describe('rows', () => {
  it('are put in and taken out with what stands below moving along', () => {
    insertTableRows(workbook, table, 1, 2);
    expect(names()).toEqual(['Åse', '', '', 'Berit', 'Zoe']);
    expect(sheet.cell(6, 0)?.value).toBe('Under');
    deleteTableRows(workbook, table, 0, 3);
    expect(names()).toEqual(['Berit', 'Zoe']);
    expect(sheet.cell(3, 0)?.value).toBe('Under');
  });

  it('never all go: the last one is emptied', () => {
    deleteTableRows(workbook, table, 0, 3);
    expect(workbook.tableValues('Folk')?.rows).toEqual([['', '']]);
  });
});

it('sorts by Norwegian order, empty cells last', () => {
  sortTable(table, [{ key: 0, ascending: true }], false);
  expect(names()).toEqual(['Berit', 'Zoe', 'Åse']);
  sortTable(table, [{ key: 1, ascending: false }], false);
  expect(names()).toEqual(['Åse', 'Zoe', 'Berit']);
});

it('hides rows that do not pass the filters and shows them again', () => {
  const [, level] = table.columns;
  if (level === undefined) throw new Error('The table has two columns.');
  level.filter = { filterOn: 'Custom', criterion1: '>=2' };
  applyFilters(table);
  expect([...sheet.hiddenRows]).toEqual([2]);
  level.filter = undefined;
  applyFilters(table);
  expect(sheet.hiddenRows.size).toBe(0);
});

it('takes columns in and out, and keeps every name its own', () => {
  expect(insertTableColumn(workbook, table, 1, 'Navn').name).toBe('Navn2');
  expect(workbook.tableValues('Folk')?.header).toEqual(['Navn', 'Navn2', 'Nivå']);
  deleteTableColumn(workbook, table, 0);
  expect(workbook.tableValues('Folk')?.header).toEqual(['Navn2', 'Nivå']);
  writeCells(workbook, sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [['Nivå']]);
  expect(workbook.tableValues('Folk')?.header).toEqual(['Nivå', 'Nivå2']);
});

it('is resized below its header only', () => {
  resizeTable(workbook, table, { row: 0, column: 0, rows: 3, columns: 3 });
  expect(workbook.tableValues('Folk')).toEqual({
    header: ['Navn', 'Nivå', 'Column3'],
    rows: [
      ['Åse', 3, ''],
      ['Berit', 1, ''],
    ],
  });
  expect(() => resizeTable(workbook, table, { row: 1, column: 0, rows: 3, columns: 3 })).toThrow(
    'incorrect format',
  );
});

it('is not torn apart by cells put in or taken out beside it', () => {
  const half = { row: 1, column: 0, rows: 1, columns: 1 };
  expect(() => insertCells(workbook, sheet, half, 'Down')).toThrow('conflict');
  expect(() => deleteCells(workbook, sheet, half, 'Up')).toThrow('conflict');
  insertCells(workbook, sheet, { row: 0, column: 0, rows: 2, columns: 2 }, 'Down');
  expect(table.area.row).toBe(2);
  expect(names()).toEqual(['Åse', 'Berit', 'Zoe']);
});

it.each(['', 'A1', 'to ord', 'R', '1a'])('cannot be called “%s”', (name) => {
  expect(() => renameTable(workbook, table, name)).toThrow('incorrect format');
});
