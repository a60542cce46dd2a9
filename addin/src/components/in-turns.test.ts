import { describe, expect, it } from 'vitest';
import { inTurns, type Work } from './in-turns.ts';

/** Work of so many milliseconds, a thousandth of a second at a time. */
function* busy(ms: number): Work<string> {
  for (let done = 0; done < ms; done += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

describe('work in turns', () => {
  it('comes to what it comes to, and lets others in meanwhile', async () => {
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    });
    expect(await inTurns(busy(150))).toBe('done');
    clearInterval(timer);
    expect(others).toBeGreaterThanOrEqual(2);
  });

  it('fails as the work fails', async () => {
    function* broken(): Work<never> {
      yield;
      throw new Error('Broken');
    }
    await expect(inTurns(broken())).rejects.toThrow('Broken');
  });
});
