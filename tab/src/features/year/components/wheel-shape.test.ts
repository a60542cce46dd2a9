import { describe, expect, it } from 'vitest';
import { arc, onWheel, ringsOf, turnOf } from './wheel-shape.ts';

describe('the wheel', () => {
  it('begins at the top and goes with the clock', () => {
    expect(onWheel(10, 0)).toEqual({ x: 0, y: -10 });
    expect(onWheel(10, 0.25)).toEqual({ x: 10, y: -0 });
    expect(turnOf('2026-01-01', 2026)).toBe(0);
    expect(turnOf('2027-01-01', 2026)).toBe(1);
    expect(turnOf('2026-12-31', 2026, 1)).toBe(1);
  });

  it('goes the long way round for more than half a year, and never vanishes', () => {
    expect(arc(10, 0, 0.25)).toBe('M 0 -10 A 10 10 0 0 1 10 0');
    expect(arc(10, 0, 0.75)).toContain('0 1 1 -10');
    expect(arc(10, 0, 1)).not.toMatch(/M 0 -10 .* 0 -10$/);
  });

  it('puts what overlaps in rings of its own, and a ring to use again when it is free', () => {
    const dates = [
      { from: '2026-01-15', to: '2026-03-31' },
      { from: '2026-03-31' },
      { from: '2026-04-15', to: '2026-05-15' },
      { from: '2026-04-15', to: '2026-06-15' },
      { from: '2026-10-01' },
    ];
    expect(ringsOf(dates, 2026)).toEqual([0, 1, 0, 2, 0]);
  });
});
