import { describe, expect, it } from 'vitest';
import { createPacer } from './pacer.ts';
import { createFakeClock } from './testing/fake-clock.ts';

describe('the allowance of resource units', () => {
  it('is never exceeded in any 60 seconds, and nine tenths of it are used over time', async () => {
    const clock = createFakeClock();
    const pacer = createPacer(1_250, clock);
    const granted: number[] = [];
    await Promise.all(
      Array.from({ length: 3_000 }, async () => {
        expect(await pacer.acquire(2, 'background', 100_000)).toEqual({ granted: true });
        granted.push(clock.elapsed());
      }),
    );
    const busiest = Math.max(
      ...granted.map((from) => granted.filter((at) => at >= from && at < from + 60).length * 2),
    );
    expect(busiest).toBeLessThanOrEqual(0.95 * 1_250 + 2);
    expect(6_000 / (clock.elapsed() / 60)).toBeGreaterThan(0.9 * 1_250);
  });

  it('goes to writes first, then to reads, then to the background', async () => {
    const clock = createFakeClock();
    const pacer = createPacer(1_200, clock);
    await pacer.acquire(60, 'write', 0);
    const order: string[] = [];
    const ask = async (name: string, priority: 'write' | 'read' | 'background') => {
      await pacer.acquire(2, priority, 600);
      order.push(name);
    };
    await Promise.all([
      ask('background 1', 'background'),
      ask('background 2', 'background'),
      ask('read', 'read'),
      ask('write 1', 'write'),
      ask('write 2', 'write'),
    ]);
    expect(order).toEqual(['write 1', 'write 2', 'read', 'background 1', 'background 2']);
  });

  it('is refused at once to whom it would come too late', async () => {
    const clock = createFakeClock();
    const pacer = createPacer(1_200, clock);
    expect(await pacer.acquire(60, 'write', 0)).toEqual({ granted: true });
    // 18 units flow in every second.
    expect(await pacer.acquire(36, 'write', 1.9)).toEqual({ granted: false, wait: expect.closeTo(2) });
    expect(clock.elapsed()).toBe(0);
    expect(await pacer.acquire(36, 'write', 2.1)).toEqual({ granted: true });
    expect(clock.elapsed()).toBeCloseTo(2);
  });

  it('grants nothing while Graph has asked for silence', async () => {
    const clock = createFakeClock();
    const pacer = createPacer(1_250, clock);
    pacer.pause(300);
    expect(await pacer.acquire(1, 'write', 10)).toEqual({ granted: false, wait: 300 });
    expect(await pacer.acquire(1, 'background', 400)).toEqual({ granted: true });
    expect(clock.elapsed()).toBe(300);
  });

  it('sends away those already waiting who cannot wait that long', async () => {
    const clock = createFakeClock();
    const pacer = createPacer(1_200, clock);
    await pacer.acquire(60, 'write', 0);
    const waiting = pacer.acquire(2, 'write', 10);
    pacer.pause(300);
    expect(await waiting).toEqual({ granted: false, wait: 300 });
  });

  it('lets through a call dearer than what can ever be saved up', async () => {
    const clock = createFakeClock();
    const pacer = createPacer(1_200, clock);
    expect(await pacer.acquire(600, 'background', 600)).toEqual({ granted: true });
    expect(await pacer.acquire(1, 'background', 600)).toEqual({ granted: true });
    expect(clock.elapsed()).toBeGreaterThan(30);
  });

  it('goes on under a clock that stands still', async () => {
    const still = { now: () => new Date(0), wait: async () => undefined, random: () => 0 };
    const pacer = createPacer(1_200, still);
    for (let i = 0; i < 5; i += 1) expect(await pacer.acquire(60, 'read', 60)).toEqual({ granted: true });
  });
});
