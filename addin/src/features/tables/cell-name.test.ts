import { describe, expect, it } from 'vitest';
import { cellName } from './cell-name.ts';

describe('what a cell is called', () => {
  it.each([
    [{ row: 0, column: 0 }, 'A2'],
    [{ row: -1, column: 3 }, 'D1'],
    [{ row: 98, column: 25 }, 'Z100'],
    [{ row: 0, column: 26 }, 'AA2'],
    [{ row: 0, column: 701 }, 'ZZ2'],
    [{ row: 0, column: 702 }, 'AAA2'],
  ])('%j is %s', (cell, name) => {
    expect(cellName({ top: 1, left: 0 }, cell)).toBe(name);
  });

  it('is counted from where the table stands', () => {
    expect(cellName({ top: 4, left: 2 }, { row: 0, column: 0 })).toBe('C5');
  });
});
