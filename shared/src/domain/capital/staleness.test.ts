import { describe, expect, it } from 'vitest';
import { buildAssessment, day } from '../../testing/build.ts';
import { isStale, lastSpokenOf, monthsBetween } from './staleness.ts';

const today = day('2026-11-23');

describe('the age of a view', () => {
  it.each([
    ['skill', '2025-11-22', true],
    ['skill', '2025-11-23', false],
    ['certificate', '2015-01-01', false],
    ['education', '2015-01-01', false],
  ] as const)('a %s of %s is stale: %s', (kind, on, stale) => {
    expect(isStale(kind, day(on), today)).toBe(stale);
  });

  it('counts from the last word of any side', () => {
    const self = buildAssessment('p', 'c', { by: 'self', on: day('2026-10-01') });
    const agreed = buildAssessment('p', 'c', { by: 'agreed', on: day('2024-10-01') });
    expect(lastSpokenOf({ self, agreed })).toBe('2026-10-01');
    expect(lastSpokenOf({})).toBeUndefined();
  });

  it.each([
    ['2026-11-23', 0],
    ['2026-10-24', 0],
    ['2026-10-23', 1],
    ['2025-09-23', 14],
    ['2025-09-24', 13],
  ])('from %s it is %i whole months', (from, months) => {
    expect(monthsBetween(day(from), today)).toBe(months);
  });

  it('a month that is too short has passed on its last day', () => {
    expect(monthsBetween(day('2026-01-31'), day('2026-02-28'))).toBe(1);
    expect(monthsBetween(day('2026-01-31'), day('2026-02-27'))).toBe(0);
  });
});
