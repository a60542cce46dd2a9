import { describe, expect, it } from 'vitest';
import { buildAssessment, day } from '../../testing/build.ts';
import { isUnused, ownWordOf } from './own-word.ts';

const self = buildAssessment('p', 'c', { by: 'self', inUse: 'no', wish: 3, on: day('2025-01-01') });
const leader = buildAssessment('p', 'c', { by: 'leader', inUse: 'yes', wish: 0, on: day('2026-01-01') });

describe('use and wish', () => {
  it('are the person’s own word, also when the leader has spoken since', () => {
    expect(ownWordOf({ self, leader })).toEqual({ inUse: 'no', wish: 3 });
  });

  it('are taken from what is there when the person has not spoken, and are otherwise unsaid', () => {
    expect(ownWordOf({ leader: { ...leader, inUse: 'partly' } })).toEqual({ inUse: 'partly', wish: 0 });
    expect(ownWordOf({})).toEqual({ inUse: 'yes', wish: 0 });
  });
});

describe('unused competence', () => {
  it.each([
    [1, 'no', true],
    [3, 'partly', true],
    [3, 'yes', false],
    [0, 'no', false],
    [undefined, 'no', false],
  ] as const)('held at %s, in use %s: %s', (level, inUse, unused) => {
    expect(isUnused(level === undefined ? undefined : { level }, { inUse, wish: 0 })).toBe(unused);
  });
});
