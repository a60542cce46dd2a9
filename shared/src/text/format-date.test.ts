import { describe, expect, it } from 'vitest';
import { isoDate } from '../domain/iso-date.ts';
import { formatDate } from './format-date.ts';

describe('a day in words', () => {
  it('begins with the weekday, in each language', () => {
    const day = isoDate('2026-11-23');
    expect(formatDate(day, 'nb')).toBe('mandag 23. november 2026');
    expect(formatDate(day, 'nn')).toMatch(/^m[åa]ndag 23\. november 2026$/);
    // Whether English has a comma here changes with the version of CLDR.
    expect(formatDate(day, 'en')).toMatch(/^Monday,? 23 November 2026$/);
  });
});
