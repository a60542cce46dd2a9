import { asId } from '@rod-trad/shared/domain/ids';
import type { Write, WriteAct } from '@rod-trad/shared/stores/writes';
import { buildFollowUp, buildMeasure } from '@rod-trad/shared/testing/build';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../stores/postgres/database.ts';
import { claimSql } from './claim-sql.ts';
import { createWrites, type Outbox } from './create-writes.ts';
import { createOutboxStore } from './outbox-store.ts';
import { createTrialRowStore, type TrialRowStore, unavailable } from './trial-row-store.ts';

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
const person = asId<'Person'>('hr');

/** What the outbox promises of an act of many rows, on one database. */
export function largeActsContract(name: string, current: () => Database): void {
  let store: TrialRowStore;
  let clock: Date;
  let settled: string[];

  const start = (): Outbox =>
    createWrites({
      database: current(),
      rowStore: store,
      readModel: {
        applyPending: (batch) => void settled.push(`show ${batch.key}`),
        settle: (key, outcome) => void settled.push(`${outcome.kind} ${key}`),
      },
      now: () => clock,
      patienceMs: 1_500,
      isBroken: () => false,
      wait: () => new Promise(() => {}),
      breathe,
      onFailure: () => {},
    });
  const creates = (from: number, to: number): Write[] =>
    Array.from({ length: to - from }, (_, n) => ({
      table: 'followUps' as const,
      kind: 'create' as const,
      entity: buildFollowUp('m1', '2026-11-23T08:00:00.000Z', { id: asId(`f${from + n}`) }),
    }));
  const change = (id: string, etag: string): Write => ({
    table: 'measures',
    kind: 'change',
    id,
    changes: { status: 'delayed' },
    base: { status: 'onTrack' },
    etag,
  });
  const act = (key: string, writes: readonly Write[]): WriteAct => ({
    key,
    by: person,
    kind: 'positions',
    label: 'ansatte.xlsx',
    writes,
  });
  const later = (ms: number) => {
    clock = new Date(clock.getTime() + ms);
  };
  const down = () => {
    store.before = () => {
      throw unavailable();
    };
  };

  describe(`large acts: ${name}`, () => {
    beforeEach(async () => {
      await current().exec('delete from outbox_batches; delete from outbox_acts');
      store = createTrialRowStore();
      clock = new Date('2026-11-23T08:00:00Z');
      settled = [];
    });

    it('are kept whole, shown whole, and written in batches of twenty', async () => {
      const outbox = start();
      const progress = await outbox.submitAct(act('a1', creates(0, 45)));
      expect(progress).toEqual({
        key: 'a1',
        by: 'hr',
        kind: 'positions',
        label: 'ansatte.xlsx',
        acceptedAt: clock.toISOString(),
        total: 45,
        written: 0,
        parked: 0,
      });
      expect(settled.slice(0, 3)).toEqual(['show a1#0', 'show a1#1', 'show a1#2']);
      await outbox.close();
      expect(store.log).toHaveLength(45);
      expect(settled.slice(3).toSorted()).toEqual(['written a1#0', 'written a1#1', 'written a1#2']);
      expect(await outbox.acts()).toMatchObject([{ key: 'a1', total: 45, written: 45, parked: 0 }]);
    });

    it('are the same act when the key comes again, and nobody else’s', async () => {
      const outbox = start();
      await outbox.submitAct(act('a1', creates(0, 3)));
      await outbox.close();
      expect(await outbox.submitAct(act('a1', creates(0, 3)))).toMatchObject({ total: 3, written: 3 });
      await outbox.close();
      expect(store.log).toHaveLength(3);
      await expect(outbox.submitAct({ ...act('a1', []), by: asId('other') })).rejects.toMatchObject({
        code: 'forbidden',
      });
    });

    it('are kept wholly or not at all', async () => {
      const broken = creates(0, 1_000);
      // PostgreSQL takes no zero byte in a text: the last statement of the transaction fails.
      broken.push(change('m\u0000', '"1"'));
      await expect(start().submitAct(act('a1', broken))).rejects.toThrow();
      expect(await current().query('select 1 from outbox_batches')).toEqual([]);
      expect(await start().acts()).toEqual([]);
      expect(settled).toEqual([]);
    });

    it('go on after a process was killed between two rows, and double nothing', async () => {
      const reached = new Promise<void>((resolve) => {
        store.after = () => {
          if (store.log.length < 30) return undefined;
          resolve();
          return new Promise<void>(() => {});
        };
      });
      void start().submitAct(act('a1', creates(0, 60)));
      await reached;
      store.after = () => {};
      const next = start();
      settled = [];
      await next.restore();
      expect(settled.length, 'what is left is shown after the restart').toBeGreaterThan(0);
      later(61_000);
      await next.drain();
      expect(await next.acts()).toMatchObject([{ total: 60, written: 60 }]);
      expect(new Set(store.log.map((line) => line.replace(' again', ''))).size).toBe(60);
    });

    it('stop between two batches when the process is to end, and go on at once in the next', async () => {
      const outbox = start();
      const stopped = new Promise<void>((resolve) => {
        store.after = () => {
          if (store.log.length === 30) void outbox.stop().then(resolve);
        };
      });
      await outbox.submitAct(act('a1', creates(0, 400)));
      await stopped;
      expect(store.log.length % 20).toBe(0);
      expect(store.log.length).toBeLessThanOrEqual(100);
      await start().drain();
      expect(store.log).toHaveLength(400);
    });

    it('count what is written of a batch under way', async () => {
      const outbox = start();
      store.before = () => {
        if (store.log.length >= 7) throw unavailable();
      };
      await outbox.submitAct(act('a1', creates(0, 20)));
      await outbox.close();
      expect(await outbox.acts()).toMatchObject([{ total: 20, written: 7 }]);
    });

    it('set aside the one row somebody else has changed, and write the others', async () => {
      const outbox = start();
      const etags = ['m1', 'm2', 'm3'].map(
        (id) => store.put('measures', buildMeasure(id, { status: 'onTrack' })).etag,
      );
      store.put('measures', buildMeasure('m2', { status: 'done' }));
      await outbox.submitAct(
        act('a1', [...['m1', 'm2', 'm3'].map((id, n) => change(id, etags[n] ?? '')), ...creates(0, 2)]),
      );
      await outbox.close();
      expect(store.log).toEqual([
        'change measures/m1',
        'change measures/m3',
        'create followUps/f0',
        'create followUps/f1',
      ]);
      expect(await outbox.acts()).toMatchObject([{ total: 5, written: 4, parked: 1 }]);
      expect(await outbox.parked()).toEqual([
        { table: 'measures', rowId: 'm2', at: clock.toISOString(), reason: 'conflict' },
      ]);
      later(1_000);
      const mended = store.row('measures', 'm2')?.etag ?? '';
      await outbox.submitAct(act('a2', [{ ...change('m2', mended), base: { status: 'done' } } as Write]));
      await outbox.close();
      expect(await outbox.acts()).toMatchObject([
        { key: 'a2', written: 1 },
        { key: 'a1', written: 5, parked: 0 },
      ]);
    });

    it('let everybody else’s answers go first', async () => {
      const outbox = start();
      down();
      await outbox.submitAct(act('a1', creates(0, 20)));
      await outbox.submit({ key: 'k1', by: person, writes: creates(90, 91) });
      await outbox.close();
      const one = createOutboxStore(current(), 'somebody', 10_000, breathe);
      later(600_000);
      expect((await one.claim(clock))?.key).toBe('k1');
      expect((await one.claim(clock))?.key).toBe('a1#0');
    });

    it('are claimed from as cheaply when a thousand batches wait as when one does', async () => {
      const one = createOutboxStore(current(), 'somebody', 10_000, breathe);
      /** Pages of the database that one claim looks at. */
      const pages = async () => {
        const plan = await current().query<{ 'QUERY PLAN': string }>(
          `explain (analyze, buffers, timing off) ${claimSql}`,
          [clock.toISOString(), 'explain', clock.toISOString(), null],
        );
        return Number(/Buffers: shared hit=(\d+)/.exec(plan.map((row) => row['QUERY PLAN']).join())?.[1]);
      };
      await one.acceptAct(act('a1', creates(0, 100)), clock);
      await one.releaseAct('a1');
      const few = await pages();
      await one.acceptAct(act('a2', creates(100, 20_000)), clock);
      await one.releaseAct('a2');
      expect(few).toBeGreaterThan(0);
      expect(await pages()).toBeLessThan(few * 3);
    }, 60_000);
  });
}
