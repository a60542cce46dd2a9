import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
