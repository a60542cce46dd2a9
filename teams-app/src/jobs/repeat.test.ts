import { describe, expect, it } from 'vitest';
import { repeat } from './repeat.ts';

/** Waits that end when the test says so, or when they are called off. */
function manualWait() {
  const ends: (() => void)[] = [];
  const wait = (_ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      ends.push(resolve);
      signal.addEventListener('abort', () => resolve());
    });
  return { wait, end: () => ends.at(-1)?.(), waits: () => ends.length };
}
const settle = async () => {
  for (let i = 0; i < 5; i += 1) await Promise.resolve();
};

describe('repeat', () => {
  it('runs at once, and again after each pause', async () => {
    const clock = manualWait();
    let runs = 0;
    const count = async () => {
      runs += 1;
    };
    const loop = repeat(count, {
      everyMs: 1_000,
      wait: clock.wait,
      onFailure: () => {},
    });
    await settle();
    expect(runs).toBe(1);
    clock.end();
    await settle();
    expect(runs).toBe(2);
    await loop.stop();
    expect(runs).toBe(2);
  });

  it('goes on after a failure, and reports it', async () => {
    const clock = manualWait();
    const failures: unknown[] = [];
    const loop = repeat(() => Promise.reject(new Error('down')), {
      everyMs: 1_000,
      wait: clock.wait,
      onFailure: (error) => void failures.push(error),
    });
    await settle();
    clock.end();
    await settle();
    expect(failures).toHaveLength(2);
    await loop.stop();
  });

  it('comes sooner when asked, and once more when asked during a run', async () => {
    const clock = manualWait();
    let runs = 0;
    let goOn = () => {};
    const work = () => {
      runs += 1;
      return new Promise<void>((resolve) => {
        goOn = resolve;
      });
    };
    const loop = repeat(work, { everyMs: 1_000, wait: clock.wait, onFailure: () => {} });
    loop.soon();
    goOn();
    await settle();
    expect([runs, clock.waits()]).toEqual([2, 0]);
    goOn();
    await settle();
    expect([runs, clock.waits()]).toEqual([2, 1]);
    loop.soon();
    await settle();
    expect(runs).toBe(3);
    goOn();
    await loop.stop();
  });

  it('waits for the run under way before it has stopped', async () => {
    let finished = false;
    let goOn = () => {};
    const loop = repeat(
      () =>
        new Promise<void>((resolve) => {
          goOn = () => {
            finished = true;
            resolve();
          };
        }),
      { everyMs: 1_000, wait: manualWait().wait, onFailure: () => {} },
    );
    const stopping = loop.stop();
    goOn();
    await stopping;
    expect(finished).toBe(true);
  });
});
