import { describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

function setUp() {
  const ends: ((value: number) => void)[] = [];
  let time = 0;
  const work = oneAtATime(
    () => new Promise<number>((resolve) => void ends.push(resolve)),
    1_000,
    () => time,
  );
  return {
    work,
    begun: () => ends.length,
    end: (at: number) => ends[at]?.(at),
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe('work that is done one at a time', () => {
  it('is joined by whoever asks while it runs, and begun anew afterwards', async () => {
    const { work, begun, end } = setUp();
    const both = [work(), work()];
    expect(begun()).toBe(1);
    end(0);
    expect(await Promise.all(both)).toEqual([0, 0]);
    void work();
    expect(begun()).toBe(2);
  });

  it('holds nobody up when it hangs, and its late end is not taken for that of the next', async () => {
    const { work, begun, end, pass } = setUp();
    const hanging = work();
    pass(1_001);
    void work();
    expect(begun()).toBe(2);
    end(0);
    await hanging;
    void work();
    expect(begun()).toBe(2);
  });

  it('that fails is begun anew', async () => {
    let times = 0;
    const failing = oneAtATime(
      async () => {
        times += 1;
        throw new Error('no');
      },
      1_000,
      () => 0,
    );
    await expect(failing()).rejects.toThrow('no');
    await expect(failing()).rejects.toThrow('no');
    expect(times).toBe(2);
  });
});
