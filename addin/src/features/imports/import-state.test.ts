import { columns, file, planColumns } from '@rod-trad/shared/testing/import-views';
import { describe, expect, it } from 'vitest';
import { addressOf, filledColumns, newImport, placeOf, planBodyOf } from './import-state.ts';

describe('one import from a sheet', () => {
  it('has its place in the one sheet that was read, with the headings found or chosen', () => {
    const upload = { ...file, sheets: [{ name: 'Matrise', rows: 9, headerRow: 3 }] };
    const state = { ...newImport, kind: 'matrix' as const, upload };
    expect(placeOf(newImport)).toBeUndefined();
    expect(placeOf(state)).toMatchObject({ kind: 'matrix', sheet: 'Matrise', headerRow: 3 });
    expect(placeOf({ ...state, headerRow: 1 })).toMatchObject({ headerRow: 1 });
    expect(planBodyOf(state)).toBeUndefined();
    expect(planBodyOf({ ...state, columns })?.mapping.map(({ target }) => target)).toEqual([
      'person',
      'competence',
    ]);
  });

  it('says which plan an old plan goes into, and no other kind says it', () => {
    const upload = { ...file, sheets: [{ name: 'Plan', rows: 9, headerRow: 2 }] };
    const state = { ...newImport, kind: 'plan' as const, upload, options: { planId: 'plan' } };
    expect(planBodyOf({ ...state, columns: planColumns })).toMatchObject({
      mapping: ['area', 'measure', 'year:2026', 'year:2027'].map((target, column) => ({ column, target })),
      options: { planId: 'plan' },
    });
    expect(planBodyOf({ ...state, columns })?.options).toEqual({});
  });

  it('leaves out columns that lie outside what was marked', () => {
    const [first] = columns.columns;
    if (first === undefined) throw new Error('A column');
    const blank = { ...first, header: '', samples: [], sensitive: false };
    expect(filledColumns({ ...columns, columns: [blank, first] }).columns).toEqual([first]);
    expect(filledColumns({ ...columns, columns: [{ ...blank, sensitive: true }] }).columns).toHaveLength(1);
  });

  it('tells where a fault is as Excel goes to it', () => {
    const words = 'Feil';
    expect(addressOf({ row: 4, column: 'AB', words })).toBe('AB4');
    expect(addressOf({ row: 4, words })).toBe('4:4');
    expect(addressOf({ column: 'C', words })).toBe('C:C');
    expect(addressOf({ words })).toBeUndefined();
  });
});
