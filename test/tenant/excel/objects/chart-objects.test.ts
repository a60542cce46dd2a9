import { beforeEach, expect, it } from 'vitest';
import type { ExcelObject } from '../process-query/excel-object.ts';
import { ReferenceTable } from '../process-query/reference-table.ts';
import { runBatch } from '../process-query/run-batch.ts';
import { columnsUnderCharts, viewCharts } from '../view/view-charts.ts';
import { createTable, deleteTableRows, insertTableRows } from '../workbook/edit-table.ts';
import { insertCells } from '../workbook/shift-cells.ts';
import { Workbook } from '../workbook/workbook.ts';
import { writeCells } from '../workbook/write-cells.ts';
import { rangeObject } from './range-object.ts';
import { RangePlace } from './range-place.ts';
import { workbookObject } from './workbook-object.ts';
import { worksheetObject } from './worksheet-object.ts';

let workbook: Workbook;
let charts: ExcelObject;

beforeEach(() => {
  workbook = new Workbook(['Dekning']);
  const sheet = workbook.firstSheet();
  const area = { row: 0, column: 0, rows: 4, columns: 2 };
  writeCells(workbook, sheet, area, [
    ['Enhet', 'Dekning'],
    ['Sol', 0.5],
    ['Måne', 'Skjult'],
    ['Stjerne', 0.9],
  ]);
  createTable(workbook, sheet, area, true);
  charts = worksheetObject(workbook, sheet).objects?.Charts?.() ?? fail();
});

const fail = (): never => {
  throw new Error('Not there');
};
const range = (row: number, column: number, rows: number, columns = 1) =>
  rangeObject(new RangePlace(workbook, workbook.firstSheet(), { row, column, rows, columns }));
const add = (type: string, source = range(0, 0, 4, 2)) =>
  charts.find?.Add?.(type, source, 'Columns') ?? fail();
const first = () => workbook.charts[0] ?? fail();
const seriesOf = (chart: ExcelObject) => chart.objects?.Series?.()?.find?.GetItemAt?.(0) ?? fail();

it('takes names and numbers of a range as Excel guesses them', () => {
  add('ColumnClustered', range(0, 0, 2, 2));
  expect(first().series).toMatchObject([
    {
      name: 'Dekning',
      values: { area: { row: 1, column: 1, rows: 1 } },
      categories: { area: { column: 0 } },
    },
  ]);
  // A column of words and numbers has no name above it.
  add('BarClustered', range(1, 1, 3));
  expect(workbook.charts[1]?.series).toMatchObject([
    { name: 'Series1', values: { area: { row: 1, rows: 3 } } },
  ]);
});

it('stands where it is put, with its words, and is drawn with what its cells hold', () => {
  const chart = add('BarClustered', range(1, 1, 3));
  chart.objects?.Title?.()?.set?.Text?.('Dekning nå');
  chart.call?.SetPosition?.(range(2, 3, 1), range(6, 5, 1));
  seriesOf(chart).call?.SetXAxisValues?.(range(1, 0, 3));
  // Two columns have cells; the chart reaches to the end of the sixth.
  expect(columnsUnderCharts(workbook, workbook.firstSheet(), 2)).toBe(6);
  expect(first().box).toEqual({ left: 144, top: 30, width: 144, height: 75 });
  const [seen] = viewCharts(workbook, workbook.firstSheet());
  expect(seen).toMatchObject({
    ...{ title: 'Dekning nå', categories: ['Sol', 'Måne', 'Stjerne'] },
    box: { left: 192, top: 40, width: 192, height: 100 },
    series: [{ values: [0.5, 0, 0.9] }],
  });
  workbook.firstSheet().hiddenRows.add(1);
  expect(viewCharts(workbook, workbook.firstSheet())[0]?.categories).toEqual(['Måne', 'Stjerne']);
  chart.set?.PlotVisibleOnly?.(false);
  expect(viewCharts(workbook, workbook.firstSheet())[0]?.categories).toHaveLength(3);
});

it('follows its cells, grows with its table, and goes with its sheet', () => {
  add('BarClustered', range(1, 1, 3));
  const sheet = workbook.firstSheet();
  const [table = fail()] = workbook.tables;
  insertTableRows(workbook, table, 3, 2);
  expect(first().series[0]?.values?.area).toMatchObject({ row: 1, rows: 5 });
  deleteTableRows(workbook, table, 0, 1);
  expect(first().series[0]?.values?.area).toMatchObject({ row: 1, rows: 4 });
  insertCells(workbook, sheet, { row: 0, column: 0, rows: 3, columns: 2 }, 'Down');
  expect(first().series[0]?.values?.area).toMatchObject({ row: 4, rows: 4 });
  workbook.addSheet('Ark2');
  workbook.removeSheet(sheet);
  expect(workbook.charts).toEqual([]);
});

it('refuses what Excel refuses', () => {
  const refused = (act: () => unknown) =>
    expect(act).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  refused(() => add('Kake'));
  refused(() => charts.find?.Add?.('Line', 'A1:B2'));
  const chart = add('Line');
  const series = seriesOf(chart);
  refused(() => series.call?.SetValues?.(range(0, 0, 2, 2)));
  refused(() => series.set?.GapWidth?.(60));
  refused(() => series.objects?.Format?.()?.objects?.Fill?.()?.call?.SetSolidColor?.('blå'));
  refused(() => chart.set?.Width?.(-1));
  expect(() => charts.find?.GetItem?.('Ingen')).toThrow(expect.objectContaining({ code: 'ItemNotFound' }));
});

it('answers a member nobody has built as Excel answers one it does not know', () => {
  add('Line');
  const answer = runBatch(workbookObject(workbook, 'Bok1'), new ReferenceTable(), {
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: 5,
        Name: '',
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ['Dekning'] },
      },
      4: { Id: 4, ObjectPathType: 4, Name: 'Charts', ParentObjectPathId: 3 },
      5: {
        Id: 5,
        ObjectPathType: 3,
        Name: 'GetItemAt',
        ParentObjectPathId: 4,
        ArgumentInfo: { Arguments: [0] },
      },
    },
    Actions: [{ Id: 6, ActionType: 3, Name: 'GetImage', ObjectPathId: 5 }],
  });
  expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', Location: 'Chart.getImage' });
});
