import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { newChart, newSeries } from './workbook/chart.ts';
import { createTable } from './workbook/edit-table.ts';
import { recalculate } from './workbook/formula/recalculate.ts';
import { Workbook } from './workbook/workbook.ts';
import { writeCells } from './workbook/write-cells.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

it.skipIf(!isInstalled)(
  'LibreOffice (skipped where soffice is missing) reads the same values',
  async () => {
    const workbook = new Workbook(['Plan']);
    const sheet = workbook.firstSheet();
    const area = { row: 0, column: 0, rows: 4, columns: 4 };
    writeCells(workbook, sheet, area, [
      ['Område', 'Frist', '2026', 'Kostnad'],
      ['Velferdsteknologi, «trygghet»', '2026-06-30', 'x', 1200.5],
      ["'=ikke en formel", '', '', 0],
      ['Sum', '', true, '=SUM(D2:D3)*2'],
    ]);
    createTable(workbook, sheet, area, true);
    workbook.settings.set('rod-trad', { rows: 2 });
    workbook.customProperties.set('dataset', 'plan');
    recalculate(workbook);
    const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
    try {
      writeFileSync(join(folder, 'plan.xlsx'), await writeXlsx(workbook));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const options = [
        profile,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
      ];
      execFileSync('soffice', [...options, join(folder, 'plan.xlsx')], { stdio: 'ignore', timeout: 50_000 });
      const lines = readFileSync(join(folder, 'plan.csv'), 'utf8').trim().split('\n');
      expect(lines).toEqual([
        'Område,Frist,2026,Kostnad',
        '"Velferdsteknologi, «trygghet»",2026-06-30,x,1200.5',
        '=ikke en formel,,,0',
        'Sum,,TRUE,2401',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

it.skipIf(!isInstalled)(
  'LibreOffice (skipped where soffice is missing) opens the charts, and keeps what they are of',
  async () => {
    const workbook = new Workbook(['Framskriving']);
    const sheet = workbook.firstSheet();
    const area = { row: 0, column: 0, rows: 4, columns: 4 };
    writeCells(workbook, sheet, area, [
      ['År', 'Lavt', 'Forventet', 'Spenn'],
      ['2026', 20, 22, 4],
      ['2027', 18, 21, 7],
      ['2028', 15, 20, 11],
    ]);
    const column = (at: number) => ({ sheet, area: { row: 1, column: at, rows: 3, columns: 1 } });
    const chart = newChart('{1}', sheet, 'Framskriving', 'AreaStacked');
    chart.title.text = 'Sykepleiere de neste årene';
    chart.box = { left: 20, top: 90, width: 420, height: 260 };
    const series = (name: string, at: number, type: 'AreaStacked' | 'Line', fill?: string) =>
      Object.assign(newSeries(name, type), { values: column(at), categories: column(0), fill });
    chart.series.push(series('Lavt', 1, 'AreaStacked', 'none'), series('Spenn', 3, 'AreaStacked', '#BDD7EE'));
    chart.series.push(series('Forventet', 2, 'Line'));
    workbook.charts.push(chart);
    const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
    try {
      const file = join(folder, 'figur.xlsx');
      writeFileSync(file, await writeXlsx(workbook));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const options = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'ut')];
      execFileSync('soffice', [...options, file], { stdio: 'ignore', timeout: 50_000 });
      const parts = unzipSync(readFileSync(join(folder, 'ut/figur.xlsx')));
      const drawn = Object.entries(parts).filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));
      expect(drawn).toHaveLength(1);
      const words = strFromU8(drawn[0]?.[1] ?? new Uint8Array());
      for (const kept of [
        'Sykepleiere de neste årene',
        'areaChart',
        'lineChart',
        'Forventet',
        'bdd7ee',
        '$D$2:$D$4',
      ]) {
        expect(words.toLowerCase()).toContain(kept.toLowerCase());
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
