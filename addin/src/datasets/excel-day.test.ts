import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excelDay, isoDay } from './excel-day.ts';

describe('a day in Excel', () => {
  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['2026-12-01', 46_357],
  ])('%s is %i', (day, serial) => {
    expect(excelDay(day)).toBe(serial);
    expect(isoDay(serial)).toBe(day);
    expect(isoDay(serial + 0.75)).toBe(day);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 109_000 }), (serial) => excelDay(isoDay(serial)) === serial),
    );
  });
});
