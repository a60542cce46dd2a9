import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellInput } from './cell-input.ts';

describe('text for a cell', () => {
  it('never begins a formula, a number, a day or a logical value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const input = String(cellInput(text));
        expect(input === text || input === `'${text}`).toBe(true);
        if (input === text) expect(text).toMatch(/^\p{L}\P{Nd}*$/u);
      }),
    );
  });

  it.each([
    ['=1+1'],
    ['+47 900'],
    ['-'],
    ['@SUM(A1)'],
    ["'sitat"],
    ['\t=1'],
    ['2026'],
    ['1. mai'],
    ['mai 2026'],
    ['3/4'],
    ['5 %'],
    ['1E5'],
    ['TRUE'],
    ['sann'],
    ['Usann'],
    [' =1'],
  ])('marks %j as text', (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });

  it.each([['Felles opplæring i endringsledelse'], ['x'], ['Áilu'], ['']])('leaves %j as it is', (text) => {
    expect(cellInput(text)).toBe(text);
  });

  it('leaves numbers', () => {
    expect(cellInput(46357)).toBe(46357);
  });
});
