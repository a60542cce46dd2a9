import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageBands, spreadHolders } from './age-bands.ts';
import { countByAge } from './age-base.ts';

const born = (...years: number[]) =>
  countByAge(
    2026,
    years.map((birthYear) => ({ birthYear, holds: false })),
  );
const times = (n: number, year: number) => Array.from({ length: n }, () => year);

describe('a group’s ages in numbers', () => {
  it('are told by five years, and together where too few are in one', () => {
    const base = born(...times(6, 1990), ...times(2, 1984), ...times(4, 1980), ...times(3, 1960));
    // 36; then 42 and 46 together; 66 is too few, and goes with those before.
    expect(ageBands(base, 5)).toEqual([
      { age: 37, heads: 6, holders: 0 },
      { age: 54.5, heads: 9, holders: 0 },
    ]);
  });

  it('are not told of a group that one number would tell whole', () => {
    expect(ageBands(born(...times(9, 1990)), 5)).toBeUndefined();
    const few = countByAge(2026, [
      ...times(12, 1990).map((birthYear) => ({ birthYear, holds: false })),
      { holds: false },
    ]);
    expect(ageBands(few, 5)).toBeUndefined();
  });

  it('never tell fewer than k people, and leave nobody out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1955, max: 2006 }), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 2, max: 8 }),
        (years, k) => {
          const bands = ageBands(born(...years), k);
          if (years.length < 2 * k) expect(bands).toBeUndefined();
          for (const band of bands ?? []) expect(band.heads).toBeGreaterThanOrEqual(k);
          if (bands !== undefined) {
            expect(bands.reduce((sum, { heads }) => sum + heads, 0)).toBe(years.length);
            expect(spreadHolders(bands, 7).reduce((sum, { holders }) => sum + holders, 0)).toBeCloseTo(7);
          }
        },
      ),
    );
  });
});
