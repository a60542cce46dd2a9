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

const plan = `const table = {
  kind: 'plan', scope: { unit: 'u2' }, title: 'Plan Fjordvik', language: 'nb', asOf: '2026-11-23T08:15:00.000Z',
  columns: [
    { id: 'measure', label: 'Tiltak', kind: 'long' },
    { id: 'year-2026', label: '2026', kind: 'mark' },
    { id: 'progress', label: 'Framdrift', kind: 'percent', heat: 'highIsGood' },
    { id: 'dueOn', label: 'Frist', kind: 'date' },
    { id: 'key', label: 'Nøkkel', kind: 'key' },
  ],
  rows: [['=1+1', 'x', 0.4, 46357, 'm1'], ['1. mai', '', 1, '', 'm2'], ['+47', 'x', 0, 46358, 'm3']],
  totals: ['Totalt', '', 0.47, '', ''],
  base: { columns: ['measure'], rows: new Map([['m1', ['=1+1']], ['m2', ['1. mai']], ['m3', ['+47']]]) },
};
const columns = table.columns.map(({ kind, heat, label }, place) => ({ place, kind, heat, label }));`;

describe('a table through the real Office.js', () => {
  it('has its values, formats, colours and totals, and is found again with what it was filled with', async () => {
    const answer = await run(`${plan}
      const remembered = await workbook.insert(table, watch);
      const base = await workbook.readBase(remembered.tableName);
      const read = await workbook.read(remembered.tableName);
      return { remembered, base: [base.columns, [...base.rows]], read, tables: await workbook.tables() };`);
    expect(answer).toMatchObject({
      remembered: { tableName: 'RodTrad1', guarded: ['measure'], rows: 3, scope: { unit: 'u2' } },
      base: [
        ['measure'],
        [
          ['m1', ['=1+1']],
          ['m2', ['1. mai']],
          ['m3', ['+47']],
        ],
      ],
      read: {
        body: [
          ['=1+1', 'x', 0.4, 46_357, 'm1'],
          ['1. mai', '', 1, '', 'm2'],
          ['+47', 'x', 0, 46_358, 'm3'],
        ],
        top: 1,
        left: 0,
      },
      tables: [{ sheet: 'Plan Fjordvik', title: 'Plan Fjordvik' }],
    });
    const workbook = await opened();
    const sheet = workbook.findSheet('Plan Fjordvik');
    expect(workbook.sheets.map((one) => [one.name, one.visibility])).toEqual([
      ['Ark1', 'Visible'],
      ['Plan Fjordvik', 'Visible'],
      ['RodTrad1.base', 'VeryHidden'],
    ]);
    expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([4]);
    expect([sheet?.cell(1, 2)?.numberFormat, sheet?.cell(1, 3)?.numberFormat]).toEqual(['0 %', 'dd.mm.yyyy']);
    expect(sheet?.colorScales).toMatchObject([{ area: { row: 1, column: 2, rows: 3, columns: 1 } }]);
    expect([sheet?.cell(4, 0)?.value, sheet?.cell(4, 2)?.value]).toEqual(['Totalt', 0.47]);
    expect(workbook.findTable('RodTrad1')?.showTotals).toBe(true);
    expect(workbook.selection.sheet.name).toBe('Plan Fjordvik');
    expect(stage.excel.faults).toEqual([]);
  });

  it('lets new rows in where a filter hides rows, and the filter, the totals and what stands below stay', async () => {
    await run(`${plan}
      await workbook.insert(table, watch);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Plan Fjordvik');
        sheet.getRange('A8').values = [['Mitt notat']];
        const inserted = context.workbook.tables.getItem('RodTrad1');
        inserted.columns.getItem('2026').filter.applyValuesFilter(['x']);
        await context.sync();
      });
      await workbook.carryOut('RodTrad1', {
        columns, removed: [0], totals: [null, null, 0.5, null, null],
        writes: [{ row: 1, column: 0, values: [['@ny'], ['-1']] }],
        added: [['Ny 1', '', 0.2, '', 'm4'], ['=Ny 2', 'x', 0.3, 46359, 'm5']],
      });`);
    const workbook = await opened();
    const table = workbook.findTable('RodTrad1');
    expect(workbook.tableValues('RodTrad1')?.rows.map((row) => [row[0], row[4]])).toEqual([
      ...[
        ['@ny', 'm2'],
        ['-1', 'm3'],
        ['Ny 1', 'm4'],
        ['=Ny 2', 'm5'],
      ],
    ]);
    expect(table?.columns[1]?.filter).toMatchObject({ filterOn: 'Values', values: ['x'] });
    const sheet = table?.sheet;
    expect([...(sheet?.hiddenRows ?? [])].toSorted()).toEqual([1, 3]);
    expect([sheet?.cell(5, 0)?.value, sheet?.cell(5, 2)?.value]).toEqual(['Totalt', 0.5]);
    expect(sheet?.cell(4, 3)?.numberFormat).toBe('dd.mm.yyyy');
    expect(sheet?.colorScales).toHaveLength(1);
    const note = Array.from({ length: 20 }, (_, row) => sheet?.cell(row, 0)?.value);
    expect(note.filter((value) => value === 'Mitt notat')).toHaveLength(1);
    expect(stage.excel.faults).toEqual([]);
  });

  it('keeps a total that is the user’s own formula', async () => {
    await run(`${plan}
      await workbook.insert(table, watch);
      await Excel.run(async (context) => {
        context.workbook.tables.getItem('RodTrad1').getTotalRowRange().getCell(0, 2).formulas = [['=C2+C3']];
        await context.sync();
      });
      await workbook.carryOut('RodTrad1', { columns, writes: [], removed: [], totals: ['Sum', null, 0.5, null, null], added: [['Ny', '', 0, '', 'm4']] });`);
    const sheet = (await opened()).findSheet('Plan Fjordvik');
    expect([sheet?.cell(5, 0)?.value, sheet?.cell(5, 2)?.formula]).toEqual(['Sum', '=C2+C3']);
  });

  it('goes to a cell, gets new columns, and is let go of and taken back with what it was filled with', async () => {
    const answer = await run(`${plan}
      const remembered = await workbook.insert(table, watch);
      await workbook.addColumns(remembered, [{ place: 2, kind: 'mark', label: '2027' }]);
      await workbook.show('RodTrad1', { row: 1, column: 2 });
      const base = await workbook.forget('RodTrad1');
      const gone = await workbook.readBase('RodTrad1');
      await workbook.restore(remembered, 0, base);
      const back = await workbook.readBase('RodTrad1');
      return [gone.columns, [...back.rows], (await workbook.tables()).length];`);
    expect(answer).toEqual([
      [],
      [
        ['m1', ['=1+1']],
        ['m2', ['1. mai']],
        ['m3', ['+47']],
      ],
      1,
    ]);
    const workbook = await opened();
    expect(workbook.tableValues('RodTrad1')?.header).toEqual([
      'Tiltak',
      '2026',
      '2027',
      'Framdrift',
      'Frist',
      'Nøkkel',
    ]);
    expect(workbook.selection.area).toMatchObject({ row: 2, column: 2 });
  });

  it('takes what a table was filled with out of the workbook when the table is gone', async () => {
    await run(`${plan}
      await workbook.insert(table, watch);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Plan Fjordvik').delete();
        await context.sync();
      });
      return workbook.tables();`);
    expect((await opened()).sheets.map((sheet) => sheet.name)).toEqual(['Ark1']);
  });
});

describe('a large table', () => {
  const large = (rows: number) => `${plan}
    const rows = Array.from({ length: ${rows} }, (_, at) => [
      'Tiltak nummer ' + at + ' for Ærlige medarbeidere med mye å gjøre i kommunen', at % 2 ? 'x' : '', at / ${rows}, 46357, 'm' + at,
    ]);
    const bytes = new TextEncoder().encode(JSON.stringify(rows)).length;
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 5);
    const heard = [];
    window.syncs = 0;`;

  it('goes in with a sync for each 5 MB and a handful around them, and the page answers meanwhile', async () => {
    const answer = (await run(`${large(100_000)}
      await workbook.insert({ ...table, rows, totals: undefined, base: { columns: [], rows: new Map() } },
        { ...watch, onProgress: (done, of) => heard.push([done, of]) });
      clearInterval(timer);
      return { bytes, syncs: window.syncs, longest, heard };`)) as {
      readonly bytes: number;
      readonly syncs: number;
      readonly longest: number;
      readonly heard: readonly (readonly [number, number])[];
    };
    const necessary = Math.ceil(answer.bytes / (5 * 1_048_576));
    console.info(
      `100,000 rows: ${answer.bytes} bytes, ${answer.syncs} syncs, longest turn ${Math.round(answer.longest)} ms`,
    );
    expect(answer.syncs).toBeLessThanOrEqual(necessary + 7);
    expect(answer.heard.at(-1)).toEqual([100_001, 100_001]);
    expect(answer.heard.length).toBeGreaterThan(1);
    expect((await opened()).tableValues('RodTrad1')?.rows).toHaveLength(100_000);
  });

  it('is read again in parts that Excel can answer, and leaves nothing when it is stopped', async () => {
    const answer = await run(`${large(40_000)}
      const long = rows.map((row) => [row[0].repeat(5), ...row.slice(1)]);
      await workbook.insert({ ...table, rows: long, totals: undefined }, watch);
      const read = await workbook.read('RodTrad1');
      const controller = new AbortController();
      const stopped = await workbook
        .insert({ ...table, title: 'Stoppet', rows: long }, { signal: controller.signal, onProgress: () => controller.abort() })
        .catch((error) => error.name);
      return [read.body.length, read.body[39999][4], stopped];`);
    expect(answer).toEqual([40_000, 'm39999', 'Cancelled']);
    expect((await opened()).sheets.map((sheet) => sheet.name)).toEqual([
      'Ark1',
      'Plan Fjordvik',
      'RodTrad1.base',
    ]);
  });
});
