import { asId } from '@rod-trad/shared/domain/ids';
import type { WriteBatch } from '@rod-trad/shared/stores/writes';
import { buildFollowUp, buildHistory, buildMeasure } from '@rod-trad/shared/testing/build';
import { buildPayCase } from '@rod-trad/shared/testing/build-leave';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../stores/postgres/database.ts';
import { createWrites, type Outbox } from './create-writes.ts';
import { createTrialRowStore, type TrialRowStore, unavailable } from './trial-row-store.ts';

const measure = buildMeasure('m1', { status: 'onTrack' });

/** What becomes of a write that meets a newer version when nobody waits for it any longer, on one database. */
export function parkedWritesContract(name: string, current: () => Database): void {
  let store: TrialRowStore;
  let clock: Date;
  let etag: string;
  let outbox: Outbox;
  const later = (ms: number) => {
    clock = new Date(clock.getTime() + ms);
  };
  const answer = (key: string): WriteBatch => ({
    key,
    by: asId('leader'),
    writes: [
      {
        ...{ table: 'measures', kind: 'change', id: 'm1', etag },
        ...{ changes: { status: 'delayed' }, base: { status: 'onTrack' } },
      },
      {
        ...{ table: 'followUps', kind: 'create' },
        entity: buildFollowUp('m1', '2026-11-23T08:00:00.000Z', { id: asId(key) }),
      },
      {
        ...{ table: 'history', kind: 'create' },
        entity: buildHistory('m1', { id: asId(key) }),
      },
      { table: 'payCases', kind: 'create', entity: buildPayCase(key) },
    ],
  });

  describe(`a conflict that was kept: ${name}`, () => {
    beforeEach(async () => {
      await current().exec('delete from outbox_batches');
      store = createTrialRowStore();
      clock = new Date('2026-11-23T08:00:00Z');
      etag = store.put('measures', measure).etag;
      outbox = createWrites({
        database: current(),
        rowStore: store,
        readModel: { applyPending: () => undefined, settle: () => undefined },
        now: () => clock,
        patienceMs: 1_500,
        isBroken: () => false,
        wait: (ms) => (ms === 50 ? new Promise((resolve) => setImmediate(resolve)) : new Promise(() => {})),
        breathe: async () => {},
        onFailure: (error) => {
          throw error;
        },
      });
      store.before = () => {
        throw unavailable();
      };
      await outbox.submit(answer('k1'));
      store.before = () => {};
      etag = store.put('measures', { ...measure, status: 'stopped' }).etag;
      later(6_000);
      await outbox.drain();
    });

    it('is listed by its row, without a word of what it said', async () => {
      const at = '2026-11-23T08:00:00.000Z';
      expect(await outbox.parked()).toEqual([{ table: 'measures', rowId: 'm1', at, reason: 'conflict' }]);
    });

    it('leaves no history of what was not done, and nothing that comes of it', async () => {
      expect(store.row('followUps', 'k1')).toBeDefined();
      expect(store.row('history', 'k1')).toBeUndefined();
      expect(store.row('payCases', 'pay-k1')).toBeUndefined();
    });

    it('is settled when somebody writes the row anew, and forgotten with the rest', async () => {
      expect(await outbox.submit(answer('k2'))).toEqual({ kind: 'saved' });
      expect(await outbox.parked()).toEqual([]);
      expect(await outbox.status()).toMatchObject({ pending: 0, conflicts: 0 });
      later(8 * 86_400_000);
      await outbox.forget();
      expect(await current().query('select 1 from outbox_batches')).toHaveLength(0);
    });

    it('gives way when the person does the same act anew, on what stands there now', async () => {
      const added = store.row('followUps', 'k1')?.etag;
      expect(added).toBeDefined();
      expect(await outbox.submit(answer('k1'))).toEqual({ kind: 'saved' });
      expect(store.row('measures', 'm1')?.entity).toMatchObject({ status: 'delayed' });
      expect(await outbox.parked()).toEqual([]);
      // Asked for again under the same key, it is the row that was added when the conflict was met.
      expect(store.log.filter((line) => line.startsWith('create followUps/k1'))).toHaveLength(2);
      expect(store.row('followUps', 'k1')?.etag).toBe(added);
    });
  });
}
