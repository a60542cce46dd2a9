import { describe, expect, it } from 'vitest';
import { minutesLeft } from './minutes-left.ts';

const first = { written: 100, at: 0 };

describe('the time an import has left', () => {
  it('is what the rest takes at the pace so far, in whole minutes', () => {
    // 50 rows in 10 seconds is 5 a second: 850 more take 170 seconds.
    expect(minutesLeft(first, { written: 150, at: 10_000 }, 1000)).toBe(3);
    expect(minutesLeft(first, { written: 150, at: 10_000 }, 151)).toBe(1);
  });

  it('is not known at once, nor while nothing is written', () => {
    expect(minutesLeft(first, { written: 150, at: 4999 }, 1000)).toBeUndefined();
    expect(minutesLeft(first, { written: 100, at: 60_000 }, 1000)).toBeUndefined();
  });
});
