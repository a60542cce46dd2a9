import { beforeEach, describe, expect, it } from 'vitest';
import { setExcelStage } from '../tenant/excel/excel-stage.ts';
import { loadWorkbook } from './workbook-in-excel.ts';

const stage = setExcelStage();
const { opened } = stage;
let run: Awaited<ReturnType<typeof loadWorkbook>>;
beforeEach(async () => {
  run = await loadWorkbook(stage.frame);
  stage.excel.faults.length = 0;
});

const laidOut = `const table = {
  kind: 'plan', scope: {}, title: 'Plan', language: 'nb', asOf: '2026-11-23T08:15:00.000Z',
  columns: [{ id: 'm', label: 'Tiltak', kind: 'text' }, { id: 'y', label: '2026', kind: 'mark' }, { id: 'n', label: 'Antall', kind: 'number' }],
  rows: [['En', 'x', 3], ['To', '', 5], ['Tre', 'x', 4]], base: { columns: [], rows: new Map() },
};
const { tableName } = await workbook.insert(table, watch);
const figure = {
  title: 'Antall', valueTitle: 'Personer', numberFormat: '0', at: { row: 6, column: 3 }, size: { width: 400, height: 250 },
  categories: { table: tableName, column: 0 },
  series: [
    { name: 'Felt', kind: 'AreaStacked', color: '#BDD7EE', values: { table: tableName, column: 2 } },
    { name: 'Linje', kind: 'Line', color: '#1F5FA8', dashed: true, values: { table: tableName, column: 2, rows: { from: 1, count: 2 } } },
  ],
};
const front = { title: 'Forside', lines: [{ words: 'Overskrift', look: 'title' }, { words: '=ikke en formel', look: 'text' }],
  counts: { heading: ['År', 'Tiltak'], rows: [['2026', '=COUNTIF(' + tableName + '[2026],"x")']] } };
const layout = { tables: [tableName], front, figures: [figure] };`;

describe('words and charts through the real Office.js', () => {
  it('stand on a sheet in front of the table, count it, and are of its cells', async () => {
    await run(`${laidOut} return workbook.layOut(layout);`);
    const workbook = await opened();
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Ark1', 'Forside', 'Plan']);
    const sheet = workbook.findSheet('Forside');
    expect([0, 1, 3, 4].map((row) => sheet?.cell(row, 0)?.value)).toEqual([
      'Overskrift',
      '=ikke en formel',
      'År',
      '2026',
    ]);
    expect(sheet?.cell(4, 1)).toMatchObject({ value: 2, formula: '=COUNTIF(RodTrad1[2026],"x")' });
    const [chart] = workbook.charts;
    expect(chart).toMatchObject({
      ...{
        name: 'Antall',
        title: { text: 'Antall', visible: true },
        fill: '#FFFFFF',
        plotVisibleOnly: false,
      },
      box: { width: 400, height: 250 },
      axes: { value: { title: 'Personer', minimum: 0, numberFormat: '0' } },
      series: [
        {
          name: 'Felt',
          type: 'AreaStacked',
          fill: '#BDD7EE',
          values: { area: { row: 1, column: 2, rows: 3, columns: 1 } },
        },
        {
          ...{ name: 'Linje', type: 'Line', marker: 'None', line: { color: '#1F5FA8', style: 'Dash' } },
          values: { area: { row: 2, column: 2, rows: 2, columns: 1 } },
        },
      ],
    });
    expect(workbook.selection.sheet.name).toBe('Forside');
    expect(stage.excel.faults).toEqual([]);
  });

  it('are taken back with their table, but not once something is edited', async () => {
    const answers = await run(`${laidOut}
      const first = await workbook.takeBack(await workbook.layOut(layout));
      await workbook.insert(table, watch);
      const added = await workbook.layOut(layout);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Plan').getRange('A2').values = [['Mitt']];
        await context.sync();
      });
      return [first, await workbook.takeBack(added), (await workbook.tables()).length];`);
    expect(answers).toEqual(['taken', 'edited', 1]);
    expect((await opened()).sheets.map((sheet) => sheet.name)).toEqual(['Ark1', 'Forside', 'Plan']);
  });

  it('leave nothing of themselves when Excel refuses half-way', async () => {
    const answer = await run(`${laidOut}
      const wrong = { ...figure, series: [{ ...figure.series[0], color: 'blå' }] };
      const code = await workbook.layOut({ ...layout, figures: [wrong] }).catch((error) => error.name);
      await workbook.drop([tableName]);
      return [code, (await workbook.tables()).length];`);
    expect(answer).toEqual(['WorkbookFault', 0]);
    const workbook = await opened();
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Ark1']);
    expect(workbook.charts).toEqual([]);
  });
});
