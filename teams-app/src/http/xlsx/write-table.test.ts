import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetRow } from '@rod-trad/shared/contracts/dataset-views';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../import/xlsx/open-package.ts';
import { readXlsx } from '../../import/xlsx/read-xlsx.ts';
import type { DatasetTable } from '../presenters/dataset-table.ts';
import { writeTable } from './write-table.ts';

const columns = [
  { id: 'name', label: 'Navn & "tegn"', kind: 'text', editable: true },
  { id: 'words', label: 'Ord', kind: 'long', editable: true },
  { id: 'cost', label: 'Kroner', kind: 'number', editable: false },
  { id: 'done', label: 'Ferdig', kind: 'percent', editable: false, heat: 'highIsGood' },
  { id: 'on', label: 'Frist', kind: 'date', editable: false },
  { id: 'year-2026', label: '2026', kind: 'mark', editable: true },
  { id: 'key', label: 'Nøkkel', kind: 'key', editable: false },
] as const satisfies DatasetTable['columns'];
const dangerous = ['=1+1', '+47 22', '-2 stillinger', '@SUM(A1)', '=cmd|"/c calc"!A1'];
const rows: DatasetRow[] = [
  { key: 'a', cells: ['Åse <b>', 'En\nto', 1_250_000, 0.5, '2026-11-23', 'x', 'a'] },
  { key: 'b', cells: ['', '_x0041_ \u0007', 12.5, 'Skjult', '', '', 'b'] },
  ...dangerous.map((text, at) => ({ key: `c${at}`, cells: [text, text, '', '', text, '', `c${at}`] })),
];
const table: DatasetTable = {
  ...{ kind: 'measures', title: 'Alle tiltak: Fjordvik/Nord [1] og litt til', language: 'nb' },
  ...{ columns: [...columns], rows, mayAdd: false },
  totals: ['Samlet', '', 1_250_012.5, 0.5, '', '', ''],
};
const bytesOf = async (of: DatasetTable) => {
  const all: Uint8Array[] = [];
  for await (const bytes of writeTable(of)) all.push(bytes);
  return Buffer.concat(all);
};
const partOf = async (bytes: Buffer, part: string) => {
  let text = '';
  await (await openPackage(bytes)).read(part, (piece) => {
    text += piece;
  });
  return text;
};

describe('a table as a workbook', () => {
  it('is read back as it was', async () => {
    const [sheet] = await readXlsx(await bytesOf(table));
    expect(sheet?.name).toBe('Alle tiltak  Fjordvik Nord  1');
    const cells = sheet?.rows.map((row) => row.cells) ?? [];
    expect(cells[0]).toEqual(columns.map(({ label }) => label));
    // The reader of imports gives percent as they are shown.
    expect(cells[1]?.slice(0, 4)).toEqual(['Åse <b>', 'En\nto', 1_250_000, 50]);
    expect(cells[1]?.[4]).toEqual({ day: '2026-11-23' });
    expect(cells[2]?.slice(2, 4)).toEqual([12.5, 'Skjult']);
    expect(cells.at(-1)?.slice(0, 4)).toEqual(['Samlet', null, 1_250_012.5, 50]);
  });

  it('has no formula in it: what begins as one is a text, and stays so when it is edited', async () => {
    const bytes = await bytesOf(table);
    const [sheet] = await readXlsx(bytes);
    expect(sheet?.rows.slice(3, -1).map(({ cells }) => cells[0])).toEqual(dangerous);
    const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain('<c r="A4" s="1" t="inlineStr">');
    expect(await partOf(bytes, 'xl/styles.xml')).toMatch(/<cellXfs[^>]*><xf [^>]*><\/xf><xf numFmtId="49"/);
  });

  it('is an Excel table whose head stands still, with its key hidden and its numbers coloured', async () => {
    const bytes = await bytesOf(table);
    const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain('<col min="7" max="7" width="13" customWidth="1" hidden="1"/>');
    expect(xml).toContain('<conditionalFormatting sqref="D2:D8">');
    const described = await partOf(bytes, 'xl/tables/table1.xml');
    expect(described).toContain('ref="A1:G8"');
    expect(described).toContain('name="Navn &amp; &quot;tegn&quot;"');
  });

  it('is a table with an empty row when there is nothing in it', async () => {
    const bytes = await bytesOf({ ...table, rows: [] });
    expect(await partOf(bytes, 'xl/tables/table1.xml')).toContain('ref="A1:G2"');
    expect((await readXlsx(bytes))[0]?.rows).toHaveLength(2);
  });

  it('is made as it is taken: no more rows than what has been sent is of', async () => {
    let made = 0;
    const many: DatasetTable = {
      ...table,
      rows: {
        *[Symbol.iterator]() {
          for (; made < 100_000; made += 1)
            yield { key: `${made}`, cells: [`Tiltak ${made}`, 'x', made, 0.5, '', '', ''] };
        },
      },
    };
    let taken = 0;
    for await (const bytes of writeTable(many)) {
      taken += bytes.length;
      if (made > 0) break;
    }
    expect(taken).toBeGreaterThan(0);
    expect(made).toBeLessThan(5_000);
  });
});

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
describe.skipIf(!isInstalled)('LibreOffice (skipped where soffice is missing)', () => {
  it('reads it, and works nothing out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'table-'));
    try {
      writeFileSync(join(folder, 'table.xlsx'), await bytesOf(table));
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
      const options = [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
      ];
      execFileSync('soffice', [...options, '--outdir', folder, join(folder, 'table.xlsx')], {
        stdio: 'ignore',
        timeout: 60_000,
      });
      const csv: string[][] = parse(readFileSync(join(folder, 'table.csv')), { relax_column_count: true });
      expect(csv[0]).toEqual(columns.map(({ label }) => label));
      expect(csv[1]?.slice(0, 2)).toEqual(['Åse <b>', 'En\nto']);
      expect(csv[1]?.[3]).toBe('50%');
      expect(csv.slice(3, -1).map(([first]) => first)).toEqual(dangerous);
      expect(csv.at(-1)?.[0]).toBe('Samlet');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 90_000);
});
