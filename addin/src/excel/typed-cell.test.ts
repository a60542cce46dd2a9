import { describe, expect, it } from 'vitest';
import { typedCell } from './typed-cell.ts';

const cell = (value: unknown, formula: unknown = value, format = 'General') =>
  typedCell({ value, formula, format });

describe('a cell of an open sheet', () => {
  it.each(['=1+1', '+47 12', '-', '@ny', 'Åse'])('is a text where %s was typed as one', (text) => {
    expect(cell(text)).toBe(text);
  });

  it('is a formula where its result is another, whatever it came to', () => {
    expect(cell(2, '=1+1')).toEqual({ formula: true });
    expect(cell('#REF!', '=A1')).toEqual({ formula: true });
  });

  it('is a day, a percentage or a number as it is shown', () => {
    expect(cell(46_357, 46_357, 'dd.mm.yyyy')).toEqual({ day: '2026-12-01' });
    expect(cell(0.8, 0.8, '0 %')).toBe(80);
    expect(cell(3)).toBe(3);
    expect(cell(3, 3, 'Standard')).toBe(3);
    expect(cell(3, 3, '0 "dager"')).toBe(3);
  });

  it('is an error, a truth or nothing', () => {
    expect(cell('#N/A')).toEqual({ error: '#N/A' });
    expect(cell('#helse')).toBe('#helse');
    expect(cell(true)).toBe(true);
    expect(cell('')).toBeNull();
  });
});
