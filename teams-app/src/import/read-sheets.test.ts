import { describe, expect, it } from 'vitest';
import { decodePart } from './part-codec.ts';
import { readSheets } from './read-sheets.ts';
import { buildXlsx } from './testing/build-xlsx.ts';

describe('reading in a thread of its own', () => {
  it('gives the sheets packed, and finds the headings', async () => {
    const answer = await readSheets(
      'a.csv',
      Buffer.from('Kompetanse 2024\nE-post;Sårstell;Nivå\nkari;3;1\n'),
    );
    expect(answer).toMatchObject({ kind: 'read', sheets: [{ name: '', rows: 3, headerRow: 2 }] });
    const [sheet] = answer.kind === 'read' ? answer.sheets : [];
    expect(sheet?.parts.flatMap(decodePart).at(-1)).toEqual({ row: 3, cells: ['kari', '3', '1'] });
  });

  it('gives refusals as answers', async () => {
    expect(await readSheets('a.csv', Buffer.alloc(0))).toMatchObject({ kind: 'refused', code: 'emptyFile' });
    expect(await readSheets('a.xlsx', buildXlsx('<sheetData/>'))).toMatchObject({
      kind: 'refused',
      code: 'emptyFile',
    });
  });

  it('outlives a file that takes more memory, or more time, than it may', async () => {
    const file = Buffer.from(
      Array.from({ length: 90_000 }, (_, n) => `${n};a${n};b${n};c${n};d${n}`).join('\n'),
    );
    const refused = { kind: 'refused', code: 'tooLargeInside' };
    expect(await readSheets('a.csv', file, 'file', { memoryMb: 16, longestMs: 60_000 })).toMatchObject(
      refused,
    );
    expect(await readSheets('a.csv', file, 'file', { memoryMb: 768, longestMs: 1 })).toMatchObject(refused);
    expect(await readSheets('a.csv', file)).toMatchObject({ kind: 'read', sheets: [{ rows: 90_000 }] });
  }, 60_000);
});
