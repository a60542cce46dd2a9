import { describe, expect, it } from 'vitest';
import { readYears, yearOfHeading, yearOfTarget } from './year-column.ts';

describe('a heading with a year in it', () => {
  it.each([
    ['2026', 2026],
    ['År 2026', 2026],
    ['2026:', 2026],
    ['Gjennomføres 2027', 2027],
    ['Kostnad 2026', undefined],
    ['Budsjett i kroner 2026', undefined],
    ['2026–2028', undefined],
    ['Saksnummer 120265', undefined],
    ['Tiltak', undefined],
  ])('%s is %s', (heading, year) => {
    expect(yearOfHeading(heading)).toBe(year);
  });

  it('is a target only as a year', () => {
    expect(['year:2026', 'year:26', 'competence:2026'].map(yearOfTarget)).toEqual([
      2026,
      undefined,
      undefined,
    ]);
  });
});

describe('years in one cell', () => {
  it.each([
    ['2026', [2026]],
    ['2028, 2026', [2026, 2028]],
    ['2026–2028', [2026, 2027, 2028]],
    ['2026 - 2027 og 2029', [2026, 2027, 2029]],
    ['2026 til 2027', [2026, 2027]],
    ['2028–2026', undefined],
    ['1900–2099', undefined],
    ['snart', undefined],
  ])('%s are %s', (text, years) => {
    expect(readYears(text)).toEqual(years);
  });
});
