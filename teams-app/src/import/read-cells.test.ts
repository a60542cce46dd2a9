import { packCells } from '@rod-trad/shared/domain/import/pack-cells';
import { describe, expect, it } from 'vitest';
import { readCells } from './read-cells.ts';
import { readSheets } from './read-sheets.ts';

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));
const sheet = (rows: unknown) => bytesOf({ name: 'Ark1', rows });

describe('the cells of an open workbook', () => {
  it('are read as they stand, by their place in the sheet', () => {
    const rows = [
      { row: 3, cells: [null, 'E-post', 'Dato'] },
      {
        row: 7,
        cells: [null, '=HYPERLINK("x")', { day: '2026-03-04' as never }, 2, true, { formula: true as const }],
      },
    ];
    expect(readCells(Buffer.from(packCells({ name: 'Ark1', rows })))).toEqual([{ name: 'Ark1', rows }]);
  });

  it.each([
    ['another kind of cell', sheet([[1, [{ formula: 'A1' }]]])],
    ['a day that is none', sheet([[1, [{ day: '2026-02-30' }]]])],
    [
      'a row twice',
      sheet([
        [1, ['a']],
        [1, ['b']],
      ]),
    ],
    ['a row outside the sheet', sheet([[0, ['a']]])],
    ['something else', Buffer.from('PK')],
  ])('are refused with %s', (_, bytes) => {
    expect(() => readCells(bytes)).toThrow(expect.objectContaining({ code: 'unreadableFile' }));
  });

  it('are refused when they are too many', () => {
    const rows = Array.from({ length: 100_002 }, (_, at) => [at + 1, ['a']]);
    expect(() => readCells(sheet(rows))).toThrow(expect.objectContaining({ code: 'tooManyRows' }));
    expect(() => readCells(sheet([[1, Array.from({ length: 1_001 }, () => 'a')]]))).toThrow(
      expect.objectContaining({ code: 'tooLargeInside' }),
    );
  });

  it('go through the thread, which finds the headings; an empty sheet is told', async () => {
    const cells = sheet([
      [5, ['Kompetansematrise']],
      [6, ['E-post', 'Sårstell']],
      [7, ['a@b.no', 2]],
    ]);
    expect(await readSheets('Bok', cells, 'cells')).toMatchObject({
      kind: 'read',
      sheets: [{ name: 'Ark1', rows: 3, headerRow: 6 }],
    });
    expect(await readSheets('Bok', sheet([]), 'cells')).toMatchObject({ kind: 'refused', code: 'emptyFile' });
  });
});
