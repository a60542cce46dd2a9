import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { hasIdentityNumber } from './identity-number.ts';

describe('a national identity number', () => {
  // 01.01.1970 with right control digits, a D number, a number for tests, and one whose control digits are wrong.
  it.each([
    '01017012345',
    '010170 12345',
    '010170\u00a012345',
    '010170  12345',
    '010170\n12345',
    '41017012345',
    '01417012345',
    '01817012345',
    'Født 15.03.85, fnr 15038549968.',
  ])('is known: %s', (text) => expect(hasIdentityNumber(text)).toBe(true));

  it('is known as a number, and without the zero that a spreadsheet drops', () => {
    expect(hasIdentityNumber(15038549968)).toBe(true);
    // 01010050049: the control digits of 0101005004 are 9 only by the rule; any other last digit is just a number.
    const control = Array.from({ length: 100 }, (_, n) => 1_010_050_000 + n).filter(hasIdentityNumber);
    expect(control.length).toBeGreaterThan(0);
    expect(control.length).toBeLessThan(5);
  });

  it.each([
    '10001',
    '12345678901',
    '00017012345',
    '01137012345',
    '010170123456',
    '1234 5678 901',
    '+4712345678',
    '',
  ])('is not everything with digits: %s', (text) => expect(hasIdentityNumber(text)).toBe(false));

  it('is in no other kind of cell', () => {
    expect(hasIdentityNumber({ day: day('2026-01-01') })).toBe(false);
    expect(hasIdentityNumber({ formula: true })).toBe(false);
    expect(hasIdentityNumber(null)).toBe(false);
  });
});
