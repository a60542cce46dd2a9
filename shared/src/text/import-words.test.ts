import { describe, expect, it } from 'vitest';
import { createText } from './create-text.ts';
import { faultPlaceWords, headerRowWords, mappingWords } from './import-words.ts';

const text = createText('nb');

describe('the words of an import', () => {
  it('say what keeps the columns from being read, and once that nothing is chosen', () => {
    expect(mappingWords({ lacking: ['E-post', 'Nivå'], twice: ['Dato'], none: true }, text)).toEqual([
      text('importing.columns.lacking', { fields: 'E-post, Nivå' }),
      text('importing.columns.twice', { fields: 'Dato' }),
    ]);
    expect(mappingWords({ lacking: [], twice: [], none: true }, text)).toEqual([
      text('importing.columns.none'),
    ]);
  });

  it('tell a row of headings by the first four that stand in it', () => {
    const cells = ['', 'Epost', 'Navn', '', 'Nivå', 'Dato', 'Merknad'];
    expect(headerRowWords({ row: 3, cells }, text)).toBe(
      text('importing.headerRow.row', { row: 3, cells: 'Epost · Navn · Nivå · Dato' }),
    );
    expect(headerRowWords({ row: 1, cells: ['', ''] }, text)).toContain(text('importing.headerRow.empty'));
  });

  it.each([
    [{ row: 4, column: 'B', header: 'Nivå' }, 'Rad 4, kolonne B «Nivå»'],
    [{ row: 4, column: 'B', header: '' }, 'Rad 4, kolonne B'],
    [{ row: 4 }, text('importing.faults.row', { row: 4 })],
    [{ column: 'B' }, text('importing.faults.column', { column: 'B' })],
    [{}, text('importing.faults.file')],
  ])('say where a fault is: %o', (fault, words) => {
    expect(faultPlaceWords(fault, text)).toBe(words);
  });
});
