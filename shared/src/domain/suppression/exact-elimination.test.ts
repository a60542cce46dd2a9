import { describe, expect, it } from 'vitest';
import { cancel, eliminate, NotExact, type Row, reduce } from './exact-elimination.ts';

const row = (...values: number[]): Row =>
  new Map(values.flatMap((value, at) => (value === 0 ? [] : [[at, value] as const])));
const list = (rows: readonly Row[]) => rows.map((one) => Object.fromEntries(one));

describe('elimination in whole numbers', () => {
  it('takes one row from another until the column is gone, and shortens what is left', () => {
    const from = row(4, 2, 6);
    cancel(from, row(6, 0, 3), 0);
    // 3 · (4, 2, 6) − 2 · (6, 0, 3) = (0, 6, 12), which is 6 · (0, 1, 2).
    expect(from).toEqual(row(0, 1, 2));
  });

  it('leaves what follows without the columns that may go', () => {
    // Town = a + b + both; a and b each with both. Without a and b: a + b − town is both.
    const rows = [row(1, 1, 1), row(1, 0, 1), row(0, 1, 1)];
    const left = eliminate(rows, (column) => column < 2);
    expect(list(left)).toEqual([{ 2: -1 }]);
  });

  it('leaves nothing where every row has a column of its own', () => {
    expect(eliminate([row(1, 1, 1), row(0, 1, 0)], (column) => column < 2)).toEqual([]);
  });

  it('gives each row a column no other has, and drops what follows from the others', () => {
    const reduced = reduce([row(1, 1, 0), row(0, 1, 1), row(1, 2, 1)], (one) => one.keys().next().value);
    expect(reduced.map(({ pivot }) => pivot)).toEqual([0, 1]);
    expect(list(reduced.map(({ row: one }) => one))).toEqual([
      { 0: 1, 2: -1 },
      { 1: 1, 2: 1 },
    ]);
  });

  it('refuses numbers that would not be exact', () => {
    expect(() => cancel(row(2 ** 25 + 1, 1), row(3, 2 ** 20), 0)).toThrow(NotExact);
  });
});
