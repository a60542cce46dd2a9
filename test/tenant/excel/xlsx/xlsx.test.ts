import { expect, it } from 'vitest';
import { scaleColor } from '../view/scale-color.ts';
import { newChart, newSeries } from '../workbook/chart.ts';
import { createTable } from '../workbook/edit-table.ts';
import { hashPassword, opensWith } from '../workbook/protection.ts';
import { applyFilters, sortTable } from '../workbook/sort-filter.ts';
import { Workbook } from '../workbook/workbook.ts';
import { writeCells } from '../workbook/write-cells.ts';
import { readXlsx } from './read-xlsx.ts';
import { writeXlsx } from './write-xlsx.ts';

function planWorkbook(): Workbook {
  const workbook = new Workbook(['Plan 2026']);
  const sheet = workbook.firstSheet();
  const area = { row: 1, column: 1, rows: 4, columns: 3 };
  writeCells(workbook, sheet, area, [
    ['Tiltak', 'Frist', 'Kostnad\n(kr)'],
    ['Veiledning <ny> & "gammel"', '2026-06-30', 1200.5],
    ['Hospitering', '2026-01-31', 0],
    ['Ålesund', '', '=D3+1'],
  ]);
  const table = createTable(workbook, sheet, area, true);
  table.name = 'Tiltak';
  return workbook;
}

it('keeps cells, dates as serials, formulas, formats and the sheet over a file', async () => {
  const workbook = planWorkbook();
  const sheet = workbook.firstSheet();
  sheet.ensureCell(2, 1).style = {
    fill: '#FFCC00',
    bold: true,
    wrapText: true,
    horizontal: 'Center',
    vertical: 'Top',
  };
  sheet.columnWidths.set(1, 120);
  sheet.frozen = { rows: 2, columns: 1 };
  const read = (await readXlsx(await writeXlsx(workbook))).firstSheet();
  expect(read.name).toBe('Plan 2026');
  expect(read.cell(2, 1)?.value).toBe('Veiledning <ny> & "gammel"');
  expect(read.cell(2, 1)?.style).toEqual(sheet.cell(2, 1)?.style);
  expect(read.cell(2, 2)).toMatchObject({ value: 46203, numberFormat: 'yyyy-mm-dd' });
  expect(read.cell(3, 3)?.value).toBe(0);
  expect(read.cell(4, 3)?.formula).toBe('=D3+1');
  expect(read.columnWidths.get(1)).toBeCloseTo(120, 0);
  expect(read.frozen).toEqual({ rows: 2, columns: 1 });
});

it('keeps tables with their filters and sorting', async () => {
  const workbook = planWorkbook();
  const [table] = workbook.tables;
  const [first, , third] = table?.columns ?? [];
  if (!table || !first || !third) throw new Error('The table has three columns.');
  sortTable(table, [{ key: 0, ascending: false }], false);
  first.filter = { filterOn: 'Values', values: ['Hospitering', 'Ålesund'] };
  third.filter = { filterOn: 'Custom', criterion1: '>=0', criterion2: '<5', operator: 'And' };
  applyFilters(table);
  const read = await readXlsx(await writeXlsx(workbook));
  const kept = read.findTable('tiltak');
  expect(kept?.area).toEqual(table.area);
  expect(kept?.columns).toEqual(table.columns);
  expect(kept?.sort).toEqual(table.sort);
  expect([...read.firstSheet().hiddenRows]).toEqual([...workbook.firstSheet().hiddenRows]);
  expect(read.tableValues('Tiltak')).toEqual(workbook.tableValues('Tiltak'));
});

it('keeps the colours of numbers, and knows which number has which', async () => {
  const workbook = planWorkbook();
  const sheet = workbook.firstSheet();
  const points = [
    { type: 'LowestValue', color: '#FF0000' },
    { type: 'Percent', formula: '50', color: '#FFFFFF' },
    { type: 'HighestValue', color: '#0000FF' },
  ];
  sheet.colorScales.push({ id: '{1}', area: { row: 2, column: 3, rows: 3, columns: 1 }, points });
  sheet.ensureCell(4, 3).value = 600.25;
  const read = (await readXlsx(await writeXlsx(workbook))).firstSheet();
  expect(read.colorScales).toMatchObject([{ area: sheet.colorScales[0]?.area, points }]);
  const colours = [2, 3, 4, 5].map((row) => scaleColor(read, row, 3));
  expect(colours).toEqual(['#0000FF', '#FF0000', '#FFFFFF', undefined]);
});

it('keeps the protection of a sheet, its options and its password', async () => {
  const workbook = planWorkbook();
  workbook.firstSheet().protection = {
    options: { allowSort: true, allowEditObjects: false },
    password: hashPassword('hemmelig'),
  };
  workbook.addSheet('Åpent');
  const read = await readXlsx(await writeXlsx(workbook));
  const kept = read.firstSheet().protection;
  expect(kept?.options).toMatchObject({ allowSort: true, allowEditObjects: false, allowAutoFilter: false });
  expect(kept !== undefined && [opensWith(kept, 'feil'), opensWith(kept, 'hemmelig')]).toEqual([false, true]);
  expect(read.findSheet('Åpent')?.protection).toBeUndefined();
});

it('keeps settings, custom properties, document properties and names', async () => {
  const workbook = planWorkbook();
  workbook.settings.set('rod-trad.refresh', { asOf: '2026-11-23', rows: 3, note: 'a "b" <c>\nd' });
  workbook.customProperties.set('dataset', 'plan');
  workbook.customProperties.set('version', 2);
  workbook.documentProperties.set('Title', 'Kompetanseplan');
  workbook.names.push({ name: 'Frister', formula: "='Plan 2026'!$C$3:$C$5", comment: 'x', visible: true });
  const read = await readXlsx(await writeXlsx(workbook));
  expect([...read.settings]).toEqual([...workbook.settings]);
  expect([...read.customProperties]).toEqual([...workbook.customProperties]);
  expect(read.documentProperties.get('Title')).toBe('Kompetanseplan');
  expect(read.names).toEqual(workbook.names);
});

it('keeps charts: kinds, cells, colours, words, ends of the axes and place', async () => {
  const workbook = planWorkbook();
  const sheet = workbook.firstSheet();
  const chart = newChart('{1}', sheet, 'Kostnad <per> tiltak', 'AreaStacked');
  chart.title.text = 'Kostnad & frist';
  chart.box = { left: 300, top: 15, width: 400, height: 250 };
  chart.plotVisibleOnly = false;
  chart.fill = '#FFFFFF';
  Object.assign(chart.axes.value, { title: 'kr', minimum: 0, maximum: 2000, numberFormat: '# ##0' });
  Object.assign(chart.axes.category, { title: 'Tiltak', reversed: true });
  const cells = { sheet, area: { row: 2, column: 3, rows: 2, columns: 1 } };
  const names = { sheet, area: { row: 2, column: 1, rows: 2, columns: 1 } };
  const area = {
    ...newSeries('Høy', 'AreaStacked'),
    values: cells,
    categories: names,
    fill: '#BDD7EE',
    inLegend: false,
  };
  const line = newSeries('Forventet', 'Line');
  Object.assign(line, {
    values: cells,
    marker: 'None',
    line: { color: '#1F4E79', style: 'Dash', weight: 3 },
  });
  chart.series.push(area, line);
  workbook.charts.push(chart);
  const read = await readXlsx(await writeXlsx(workbook));
  const plain = ({ sheet: on, series, id: _id, ...rest }: typeof chart) => ({
    ...rest,
    on: on.name,
    series: series.map(({ values, categories, ...own }) => [own, values?.area, categories?.area]),
  });
  expect(read.charts.map(plain)).toEqual([plain(chart)]);
  // And once more: what was read is written as it was.
  expect((await readXlsx(await writeXlsx(read))).charts.map(plain)).toEqual([plain(chart)]);
});
