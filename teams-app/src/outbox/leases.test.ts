import { asId } from '@rod-trad/shared/domain/ids';
import { describe, expect, it } from 'vitest';
import { createLeases } from './leases.ts';
import type { ClaimedBatch } from './outbox-batch.ts';

const batch = (id: number): ClaimedBatch => ({
  id,
  key: `k${id}`,
  by: asId<'Person'>('leader'),
  writes: [],
  act: undefined,
  attempts: 1,
  written: [],
});
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A wait that ends when the test says so. */
function open(renew: (ids: readonly number[]) => Promise<void>) {
  const beats: (() => void)[] = [];
  const failures: unknown[] = [];
  const parts = {
    now: () => new Date(0),
    wait: () => new Promise<void>((resolve) => void beats.push(resolve)),
    onFailure: (error: unknown) => void failures.push(error),
  };
  const leases = createLeases({ renew }, parts, 3_000);
  const beat = async () => {
    beats.shift()?.();
    await settle();
  };
  return { leases, beat, failures, waiting: () => beats.length };
}

describe('leases', () => {
  it('are renewed together while work goes on, and no longer', async () => {
    const renewed: (readonly number[])[] = [];
    const { leases, beat, waiting } = open(async (ids) => void renewed.push(ids));
    const ends: (() => void)[] = [];
    const work = () => new Promise<void>((resolve) => void ends.push(resolve));
    const both = [leases.hold(batch(1), work), leases.hold(batch(2), work)];
    await beat();
    ends[0]?.();
    await both[0];
    await beat();
    ends[1]?.();
    await both[1];
    await beat();
    expect(renewed).toEqual([[1, 2], [2]]);
    expect(waiting()).toBe(0);
  });

  it('begin anew after a rest', async () => {
    const renewed: (readonly number[])[] = [];
    const { leases, beat } = open(async (ids) => void renewed.push(ids));
    await leases.hold(batch(1), async () => {});
    await beat();
    let end = () => {};
    const held = leases.hold(
      batch(2),
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    await beat();
    end();
    await held;
    expect(renewed).toEqual([[2]]);
  });

  it('survive a renewal that fails, and let a failure of the work through', async () => {
    const { leases, beat, failures } = open(() => Promise.reject(new Error('no database')));
    let fail = () => {};
    const held = leases.hold(
      batch(1),
      () =>
        new Promise<void>((_, reject) => {
          fail = () => reject(new Error('work'));
        }),
    );
    await beat();
    await beat();
    expect(failures).toHaveLength(2);
    fail();
    await expect(held).rejects.toThrow('work');
  });
});
