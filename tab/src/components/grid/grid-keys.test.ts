import { describe, expect, it } from 'vitest';
import { placeAfterKey } from './grid-keys.ts';

const bounds = { rows: 100, columns: 12, page: 9 };
const from = (row: number, column: number, key: string, ctrlKey = false) => {
  const to = placeAfterKey({ key, ctrlKey }, { row, column }, bounds);
  return to && [to.row, to.column];
};

describe('the keys of a grid', () => {
  it.each([
    ['ArrowDown', [6, 3]],
    ['ArrowUp', [4, 3]],
    ['ArrowRight', [5, 4]],
    ['ArrowLeft', [5, 2]],
    ['PageDown', [14, 3]],
    ['PageUp', [0, 3]],
    ['Home', [5, 0]],
    ['End', [5, 11]],
  ])('%s leads to %j', (key, to) => expect(from(5, 3, key)).toEqual(to));

  it('go to the corners with Ctrl, and never outside', () => {
    expect(from(5, 3, 'Home', true)).toEqual([0, 0]);
    expect(from(5, 3, 'End', true)).toEqual([99, 11]);
    expect(from(0, 0, 'ArrowUp')).toEqual([0, 0]);
    expect(from(0, 0, 'ArrowLeft')).toEqual([0, 0]);
    expect(from(99, 11, 'ArrowRight')).toEqual([99, 11]);
    expect(from(95, 11, 'PageDown')).toEqual([99, 11]);
  });

  it('are left alone when they mean nothing here', () => {
    expect(from(5, 3, 'Tab')).toBeUndefined();
    expect(from(5, 3, 'a')).toBeUndefined();
  });
});
