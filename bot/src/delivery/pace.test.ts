import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from './pace.ts';

/** A clock that jumps to whatever is waited for next. */
function setUp() {
  let now = 0;
  const waits: { at: number; go: () => void }[] = [];
  const made: { at: number; thread: string | undefined }[] = [];
  const pace = createPace({
    elapsed: () => now,
    wait: (ms) => new Promise((go) => void waits.push({ at: now + ms, go })),
  });
  const sleep = (ms: number) => new Promise<void>((go) => void waits.push({ at: now + ms, go }));
  /** Makes a call that arrives after a while, and is answered as long after that. */
  const call = async (thread?: string, way = 0) => {
    const place = await pace.take(thread);
    if (place === undefined) return false;
    if (way > 0) await sleep(way);
    made.push({ at: now, thread });
    if (way > 0) await sleep(way);
    place.done();
    return true;
  };
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  /** Lets time pass, and whoever waits go on at the moment waited for. */
  const until = async (end: number) => {
    await settle();
    for (;;) {
      waits.sort((a, b) => a.at - b.at);
      const next = waits[0];
      if (next === undefined || next.at > end) break;
      waits.shift();
      now = Math.max(now, next.at);
      next.go();
      await settle();
    }
    if (end < Number.POSITIVE_INFINITY) now = end;
  };
  const run = () => until(Number.POSITIVE_INFINITY);
  return { pace, call, run, made, later: (ms: number) => until(now + ms) };
}

const most = (times: readonly number[], ms: number) =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));

describe('the pace towards the channel', () => {
  it('uses at least 95 per cent of what the app may do in a second, and never more', async () => {
    const { call, run, made } = setUp();
    for (let n = 0; n < 400; n += 1) void call(`chat ${n}`);
    await run();
    const times = made.map(({ at }) => at);
    expect(times).toHaveLength(400);
    expect(most(times, 1_000)).toBeLessThanOrEqual(50);
    const seconds = (times.at(-1) ?? 0) / 1_000;
    expect(399 / seconds).toBeGreaterThan(47.5);
  });

  it('keeps to what the app may do when the way is long for some and short for others', () => {
    const ways = fc.array(fc.nat(900), { minLength: 80, maxLength: 160 });
    return fc.assert(
      fc.asyncProperty(ways, async (asked) => {
        const { call, run, made } = setUp();
        for (const [n, way] of asked.entries()) void call(`chat ${n}`, way);
        await run();
        expect(made).toHaveLength(asked.length);
        expect(
          most(
            made.map(({ at }) => at),
            1_000,
          ),
        ).toBeLessThanOrEqual(50);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('keeps to what one conversation may have, whatever else is sent and however long the way is', () => {
    const calls = fc.array(
      fc.record({ thread: fc.constantFrom('a', 'b'), pause: fc.nat(400), way: fc.nat(700) }),
      {
        maxLength: 60,
      },
    );
    return fc.assert(
      fc.asyncProperty(calls, async (asked) => {
        const { call, run, made, later } = setUp();
        for (const { thread, pause, way } of asked) {
          void call(thread, way);
          await later(pause);
        }
        await run();
        for (const thread of ['a', 'b']) {
          const times = made.filter((each) => each.thread === thread).map(({ at }) => at);
          expect(most(times, 1_000)).toBeLessThanOrEqual(7);
          expect(most(times, 2_000)).toBeLessThanOrEqual(8);
          expect(most(times, 30_000)).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  it('lets nobody wait for ever: whoever floods one chat is told no, and others are not held up', async () => {
    const { call, run, made } = setUp();
    const flood = Array.from({ length: 100 }, () => call('loud'));
    const other = call('quiet');
    await run();
    expect((await Promise.all(flood)).filter((allowed) => !allowed).length).toBeGreaterThan(20);
    expect(await other).toBe(true);
    const quiet = made.find(({ thread }) => thread === 'quiet')?.at ?? Number.NaN;
    expect(quiet).toBeLessThan(3_000);
  });

  it('is quiet for as long as the channel asks', async () => {
    const { pace, call, run, made } = setUp();
    pace.holdFor(5_000);
    void call('a');
    await run();
    expect(made[0]?.at).toBe(5_000);
    pace.holdFor(60_000);
    expect(await call('a')).toBe(false);
  });
});
