import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlidingWindows, RATE_LIMITS } from './sliding-windows.ts';

describe('sliding windows', () => {
  it('never let more through than every window allows, and never keep a call waiting longer than they say', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 300 }), (pauses) => {
        let elapsed = 0;
        const windows = createSlidingWindows(() => elapsed);
        const taken: number[] = [];
        for (const pause of pauses) {
          elapsed += pause;
          let wait = windows.take('chat', RATE_LIMITS.thread);
          if (wait > 0) {
            elapsed += wait * 1000;
            wait = windows.take('chat', RATE_LIMITS.thread);
            expect(wait).toBe(0);
          }
          taken.push(elapsed);
        }
        for (const { seconds, most } of RATE_LIMITS.thread) {
          for (const at of taken) {
            const within = taken.filter((each) => each > at - seconds * 1000 && each <= at);
            expect(within.length).toBeLessThanOrEqual(most);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keep the threads apart', () => {
    const windows = createSlidingWindows(() => 0);
    for (let count = 0; count < 7; count += 1) expect(windows.take('a', RATE_LIMITS.thread)).toBe(0);
    expect(windows.take('a', RATE_LIMITS.thread)).toBe(1);
    expect(windows.take('b', RATE_LIMITS.thread)).toBe(0);
  });
});
