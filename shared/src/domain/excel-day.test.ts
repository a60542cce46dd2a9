import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfSerial, excelDay } from './excel-day.ts';
import { isoDate } from './iso-date.ts';

describe('a day in Excel', () => {
  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['2026-12-01', 46_357],
  ])('%s is %i', (day, serial) => {
    expect(excelDay(isoDate(day))).toBe(serial);
    expect(dayOfSerial(serial)).toBe(day);
    expect(dayOfSerial(serial + 0.75)).toBe(day);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 109_000 }), (serial) => {
        const day = dayOfSerial(serial);
        return day !== undefined && excelDay(day) === serial;
      }),
    );
  });

  it.each([Number.NaN, -1, 2_958_466, 1e12])('%d is no day', (serial) => {
    expect(dayOfSerial(serial)).toBeUndefined();
    expect(dayOfSerial(2_958_465)).toBe('9999-12-31');
  });
});
