import { columns, file } from '@rod-trad/shared/testing/import-views';
import { describe, expect, it } from 'vitest';
import { newWork, placeIn, planBodyOf } from './import-work.ts';

const upload = (...sheets: readonly [name: string, rows: number, headerRow: number][]) => ({
  ...file,
  sheets: sheets.map(([name, rows, headerRow]) => ({ name, rows, headerRow })),
});

describe('where in a file the table is', () => {
  it('is in the largest sheet at first, in the row that looks like headings', () => {
    expect(placeIn(upload(['Forside', 3, 1], ['Ansatte', 900, 2], ['Koder', 40, 1]), {})).toEqual({
      sheet: 'Ansatte',
      headerRow: 2,
    });
  });

  it('is where it was chosen to be in the file before', () => {
    const before = { sheet: 'Koder', headerRow: 4 };
    expect(placeIn(upload(['Ansatte', 900, 2], ['Koder', 40, 1]), before)).toEqual(before);
  });

  it('is in the only sheet of a mended CSV file, which is called something else', () => {
    const before = { sheet: 'ansatte', headerRow: 3 };
    expect(placeIn(upload(['ansatte rettet', 900, 1]), before)).toEqual({
      sheet: 'ansatte rettet',
      headerRow: 3,
    });
  });

  it('is found anew when the sheet is gone', () => {
    const before = { sheet: 'Ansatte', headerRow: 3 };
    expect(placeIn(upload(['Ark1', 12, 2], ['Ark2', 5, 1]), before)).toEqual({ sheet: 'Ark1', headerRow: 2 });
  });
});

describe('what is asked for', () => {
  const work = {
    ...newWork,
    kind: 'assessments' as const,
    upload: file,
    sheet: 'vurderinger',
    headerRow: 1,
    columns,
  };

  it('is nothing until the columns are known', () => {
    expect(planBodyOf({ ...work, columns: undefined })).toBeUndefined();
    expect(planBodyOf({ ...work, kind: undefined })).toBeUndefined();
  });

  it('leaves out what the file does not ask about', () => {
    const options = { by: 'self', monthFirst: true } as const;
    const dated = { ...work, options, choices: new Map([['E#0', 'on']]) };
    expect(planBodyOf(dated)?.options).toEqual(options);
    // No column with days of two meanings is read.
    expect(planBodyOf({ ...work, options })?.options).toEqual({ by: 'self' });
    expect(planBodyOf({ ...dated, columns: { ...columns, options: ['by'] } })?.options).toEqual({
      by: 'self',
    });
  });
});
