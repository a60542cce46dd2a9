import { inTurns } from '@rod-trad/addin/components/in-turns';
import { datasetTable } from '@rod-trad/addin/datasets/dataset-table';
import { newTable } from '@rod-trad/addin/datasets/new-table';
import { loadWorkbook } from '../../browser/workbook-in-excel.ts';
import { openExcelPage } from '../../tenant/excel/open-excel-page.ts';
import { largeView, refreshOf } from './large-table.ts';
import { type FileFigures, measureFile } from './measure-file.ts';

/** One way to write, in the page: how often Excel was asked, how many cells were written, how long the page was busy at most. */
export interface Way {
  readonly syncs: number;
  readonly cells: number;
  readonly milliseconds: number;
  readonly longestMs: number;
}

export interface ExcelFigures {
  readonly rows: number;
  readonly columns: number;
  readonly bytes: number;
  readonly insert: Way & { readonly heard: number };
  readonly naive: Way;
  readonly refresh: Way;
  readonly cancelled: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly error: string;
  };
  readonly file: FileFigures;
}

/** What is measured of everything that is done in the page. */
const meter = `
  const cells = Object.getOwnPropertyDescriptor(Excel.Range.prototype, 'values');
  Object.defineProperty(Excel.Range.prototype, 'values', { ...cells, set(values) {
    window.cells += values.flat().filter((cell) => cell !== null).length;
    cells.set.call(this, values);
  } });
  window.measured = async (work) => {
    window.syncs = 0;
    window.cells = 0;
    let longest = 0;
    let last = performance.now();
    const start = last;
    const timer = setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 5);
    await work();
    const end = performance.now();
    clearInterval(timer);
    return { syncs: window.syncs, cells: window.cells, milliseconds: end - start, longestMs: Math.max(longest, end - last) };
  };`;

/** A large table through the add-in's own code and the real Office.js in Chromium, beside the way one would do it first. */
export async function measureExcel(rows = 100_000): Promise<ExcelFigures> {
  const view = largeView(rows);
  const table = await inTurns(datasetTable(view));
  const made = newTable({ kind: view.kind, scope: {}, language: view.language }, view, table);
  const excel = await openExcelPage();
  try {
    const given = `const table = { ...${JSON.stringify(made)}, base: { columns: [], rows: new Map() } };`;
    const open = async (workbook: string) => {
      const run = await loadWorkbook(await excel.open({ workbook }));
      await run(meter);
      return run;
    };
    const names = async () =>
      (await excel.tenant.excel.workbook(excel.person, 'Måling')).sheets.map((sheet) => sheet.name);
    const run = await open('Måling');
    const insert = (await run(`${given}
      let heard = 0;
      const way = await window.measured(() => workbook.insert(table, { ...watch, onProgress: () => { heard += 1; } }));
      return { ...way, heard };`)) as ExcelFigures['insert'];
    const { steps } = await refreshOf(view, 'RodTrad1');
    const refresh = (await run(`const steps = ${JSON.stringify(steps)};
      return window.measured(() => workbook.carryOut('RodTrad1', steps, watch));`)) as Way;
    const before = await names();
    const error = (await run(`${given}
      const controller = new AbortController();
      return workbook.insert({ ...table, title: 'Stoppet' }, { signal: controller.signal, onProgress: () => controller.abort() })
        .then(() => 'none', (fault) => fault.name);`)) as string;
    const cancelled = { before, after: await names(), error };
    const naive = (await (
      await open('Enkel')
    )(`${given}
      return window.measured(() => Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Enkel');
        sheet.getRangeByIndexes(0, 0, 1, table.columns.length).values = [table.columns.map(({ label }) => label)];
        const inserted = sheet.tables.add(sheet.getRangeByIndexes(0, 0, 2, table.columns.length), true);
        for (let at = 0; at < table.rows.length; at += 1000) {
          const batch = table.rows.slice(at, at + 1000);
          inserted.rows.add(null, batch);
          window.cells += batch.flat().length;
          await context.sync();
        }
      }));`)) as Way;
    const bytes = new TextEncoder().encode(JSON.stringify(made.rows)).length;
    const file = await measureFile({ ...view, rows: view.rows });
    return { rows, columns: table.columns.length, bytes, insert, naive, refresh, cancelled, file };
  } finally {
    await excel.close();
  }
}
