import { expect, it } from 'vitest';
import { isoDate } from './iso-date.ts';
import { norwegianMoment } from './norwegian-time.ts';

it.each([
  ['2026-11-26', '10:30', '2026-11-26T09:30:00.000Z'],
  ['2026-07-01', '10:30', '2026-07-01T08:30:00.000Z'],
  ['2026-07-01', '00:15', '2026-06-30T22:15:00.000Z'],
  // The morning after the clock was set forward, and the hour that was skipped.
  ['2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  // Half past two comes twice.
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
])('%s at %s in Norway is %s', (day, time, moment) => {
  expect(norwegianMoment(isoDate(day), time)).toBe(moment);
});
