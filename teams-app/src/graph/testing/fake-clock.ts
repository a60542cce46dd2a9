import type { Clock } from '../clock.ts';

export interface FakeClock extends Clock {
  /** Seconds since the clock was made. */
  elapsed(): number;
  /** Each wait, in seconds. */
  readonly waits: number[];
}

/**
 * A clock on which waiting takes no time. Of several who wait, the one with the shortest wait goes first, as in life;
 * time moves when everybody has come to rest.
 */
export function createFakeClock(start = '2026-03-02T08:00:00Z'): FakeClock {
  const started = Date.parse(start);
  const sleepers: { until: number; wake: () => void }[] = [];
  const waits: number[] = [];
  let at = started;
  let moving = false;
  const move = async () => {
    moving = true;
    while (sleepers.length > 0) {
      // Lets everything that can still run, run.
      await new Promise((resolve) => setImmediate(resolve));
      sleepers.sort((a, b) => a.until - b.until);
      const first = sleepers.shift();
      if (first === undefined) break;
      at = Math.max(at, first.until);
      first.wake();
    }
    moving = false;
  };
  return {
    waits,
    now: () => new Date(at),
    elapsed: () => (at - started) / 1_000,
    random: () => 0.5,
    wait(milliseconds) {
      waits.push(milliseconds / 1_000);
      return new Promise((wake) => {
        sleepers.push({ until: at + milliseconds, wake });
        if (!moving) void move();
      });
    },
  };
}
