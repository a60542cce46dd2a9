import { asId } from '@rod-trad/shared/domain/ids';
import type { SheetRow } from '@rod-trad/shared/domain/import/sheet-row';
import type { KeptFile } from '@rod-trad/shared/stores/import-files';
import { beforeEach, describe, expect, it } from 'vitest';
import { decodePart, encodePart } from '../../import/part-codec.ts';
import type { WorkerAnswer } from '../../import/read-sheets.ts';
import type { Database } from './database.ts';
import { createSqlImportFiles } from './sql-import-files.ts';

const [hr, other] = [asId<'Person'>('hr'), asId<'Person'>('other')];
const first: SheetRow[] = [
  { row: 1, cells: ['E-post', 'Notat'] },
  { row: 3, cells: ['kari@fjordvik.example', { formula: true }, null] },
];
const second: SheetRow[] = [{ row: 4, cells: ['ola@fjordvik.example', 37.5] }];
const answer: WorkerAnswer = {
  kind: 'read',
  sheets: [{ name: 'Ansatte', rows: 3, headerRow: 1, parts: [encodePart(first), encodePart(second)] }],
};

async function partsOf(file: KeptFile | undefined, sheet: number) {
  const parts: (readonly SheetRow[])[] = [];
  for await (const part of file?.rows(sheet) ?? []) parts.push(part);
  return parts;
}

/** What is promised of a file between being sent and being imported, on one database. */
export function importFilesContract(name: string, current: () => Database): void {
  let clock: Date;
  const files = (read = async () => answer) => createSqlImportFiles(current(), read, () => clock);
  const take = async (by = hr) => {
    const taken = await files().take(by, 'ansatte 2026.xlsx', new Uint8Array(1), 'file');
    if (taken.kind !== 'kept') throw new Error(taken.kind);
    return taken;
  };

  describe(`import files: ${name}`, () => {
    beforeEach(async () => {
      await current().exec('delete from import_files; delete from import_headings');
      clock = new Date('2026-11-25T08:00:00Z');
    });

    it('are given back part by part, to another process too', async () => {
      const taken = await take();
      expect(taken).toMatchObject({
        keptUntil: '2026-11-25T09:00:00.000Z',
        file: { fileName: 'ansatte 2026.xlsx', sheets: [{ name: 'Ansatte', rows: 3, headerRow: 1 }] },
      });
      const file = await files().open(hr, taken.uploadId);
      expect(file?.sheets).toEqual(taken.file.sheets);
      expect(await partsOf(file, 0)).toEqual([first, second]);
      expect(await partsOf(file, 1)).toEqual([]);
    });

    it('are opened by nobody else, and with no other key', async () => {
      const { uploadId } = await take();
      expect(await files().open(other, uploadId)).toBeUndefined();
      const [id] = uploadId.split('.');
      expect(await files().open(hr, `${id}.${Buffer.alloc(32).toString('base64url')}`)).toBeUndefined();
      expect(await files().open(hr, `${id}`)).toBeUndefined();
      expect(await files().open(hr, 'nonsense')).toBeUndefined();
    });

    it('lie sealed: neither their name nor a word of them can be read', async () => {
      await take();
      const rows = await current().query<{ data: Uint8Array }>('select data from import_file_parts');
      expect(rows).toHaveLength(3);
      const kept = Buffer.concat(rows.map(({ data }) => Buffer.from(data))).toString('latin1');
      expect(kept).not.toMatch(/ansatte|fjordvik|E-post/i);
      for (const { data } of rows) expect(() => decodePart(data)).toThrow();
    });

    it('are gone after an hour, and the oldest of four at once', async () => {
      const { uploadId } = await take();
      clock = new Date('2026-11-25T09:00:01Z');
      expect(await files().open(hr, uploadId)).toBeUndefined();
      await files().forget();
      expect(await current().query('select 1 from import_file_parts')).toEqual([]);
      const taken: string[] = [];
      for (let n = 0; n < 4; n += 1) {
        clock = new Date(clock.getTime() + 1_000);
        taken.push((await take()).uploadId);
      }
      const open = await Promise.all(taken.map((id) => files().open(hr, id)));
      expect(open.map((file) => file !== undefined)).toEqual([false, true, true, true]);
    });

    it('that are refused leave nothing behind', async () => {
      const refused = files(async () => ({ kind: 'refused', code: 'oldExcel' }) as const);
      expect(await refused.take(hr, 'a.xls', new Uint8Array(1), 'file')).toEqual({
        kind: 'refused',
        code: 'oldExcel',
      });
      expect(await current().query('select 1 from import_files')).toEqual([]);
    });

    it('leave what was chosen for their headings, the last choice of each', async () => {
      await files().remember(
        'positions',
        new Map([
          ['epost', 'person'],
          ['fra', 'startOn'],
        ]),
      );
      await files().remember('positions', new Map([['fra', 'endOn']]));
      expect(await files().headings('positions')).toEqual(
        new Map([
          ['epost', 'person'],
          ['fra', 'endOn'],
        ]),
      );
      expect(await files().headings('matrix')).toEqual(new Map());
    });
  });
}
