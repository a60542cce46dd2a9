import { expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { quarterDays } from './quarter-days.ts';

it('is the first day of each quarter, and today', () => {
  expect(quarterDays(day('2026-11-25'), 4)).toEqual([
    '2026-01-01',
    '2026-04-01',
    '2026-07-01',
    '2026-10-01',
    '2026-11-25',
  ]);
  expect(quarterDays(day('2027-01-01'), 2)).toEqual(['2026-10-01', '2027-01-01']);
  expect(quarterDays(day('2027-03-31'), 2)).toEqual(['2026-10-01', '2027-01-01', '2027-03-31']);
});
