import { asId } from '@rod-trad/shared/domain/ids';
import { AppError } from '@rod-trad/shared/errors';
import type { WriteBatch } from '@rod-trad/shared/stores/writes';
import { buildFollowUp, buildMeasure } from '@rod-trad/shared/testing/build';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadModel } from '../read-model/read-model.ts';
import type { Database } from '../stores/postgres/database.ts';
import { createWrites, type Outbox } from './create-writes.ts';
import { createTrialRowStore, type TrialRowStore, unavailable } from './trial-row-store.ts';

const measure = buildMeasure('m1', { status: 'onTrack' });
type Deps = Parameters<typeof createWrites>[0];

/** Everything the outbox promises, on one database. */
export function outboxContract(name: string, current: () => Database): void {
  let store: TrialRowStore;
  let clock: Date;
  let settled: string[];
  let failures: unknown[];
  let etag: string;

  const readModel: Pick<ReadModel, 'applyPending' | 'settle'> = {
    applyPending: (batch) => void settled.push(`show ${batch.key}`),
    settle: (key, outcome) => void settled.push(`${outcome.kind} ${key}`),
  };
  /** One process. A wait never ends by itself: what takes time is decided by the test. */
  const start = (over: Partial<Deps> = {}): Outbox =>
    createWrites({
      database: current(),
      rowStore: store,
      readModel,
      now: () => clock,
      patienceMs: 1_500,
      isBroken: () => false,
      wait: (ms) => (ms === 50 ? new Promise((resolve) => setImmediate(resolve)) : new Promise(() => {})),
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
      onFailure: (error) => void failures.push(error),
      ...over,
    });
  const answer = (
    key: string,
    over: { status?: 'delayed' | 'done'; etag?: string; by?: string } = {},
  ): WriteBatch => ({
    key,
    by: asId(over.by ?? 'leader'),
    writes: [
      {
        table: 'measures',
        kind: 'change',
        id: 'm1',
        changes: { status: over.status ?? 'delayed' },
        base: { status: 'onTrack' },
        etag: over.etag ?? etag,
      },
      {
        table: 'followUps',
        kind: 'create',
        entity: buildFollowUp('m1', '2026-11-23T08:00:00.000Z', { id: asId(key) }),
      },
    ],
  });
  const later = (ms: number) => {
    clock = new Date(clock.getTime() + ms);
  };
  const measureStatus = () => (store.row('measures', 'm1')?.entity as typeof measure | undefined)?.status;

  describe(`outbox: ${name}`, () => {
    beforeEach(async () => {
      await current().exec('delete from outbox_batches');
      store = createTrialRowStore();
      clock = new Date('2026-11-23T08:00:00Z');
      settled = [];
      failures = [];
      etag = store.put('measures', measure).etag;
    });

    it('writes in order, shows it at once, and says saved', async () => {
      const outbox = start();
      expect(await outbox.submit(answer('k1'))).toEqual({ kind: 'saved' });
      await outbox.close();
      expect(store.log).toEqual(['change measures/m1', 'create followUps/k1']);
      expect(settled).toEqual(['show k1', 'written k1']);
      expect(await outbox.status()).toEqual({ pending: 0, oldest: undefined, conflicts: 0 });
    });

    it('answers the same key with the same outcome, and writes nothing twice', async () => {
      const outbox = start();
      const both = await Promise.all([outbox.submit(answer('k1')), outbox.submit(answer('k1'))]);
      expect(both).toEqual([{ kind: 'saved' }, { kind: 'saved' }]);
      expect(await start().submit(answer('k1'))).toEqual({ kind: 'saved' });
      expect(store.log).toHaveLength(2);
    });

    it("refuses somebody else's key", async () => {
      await start().submit(answer('k1'));
      await expect(start().submit(answer('k1', { by: 'stranger' }))).rejects.toMatchObject({
        code: 'forbidden',
      });
    });

    it('keeps the write while SharePoint is down and brings it in later, once', async () => {
      const outbox = start();
      store.before = () => {
        throw unavailable();
      };
      expect(await outbox.submit(answer('k1'))).toEqual({ kind: 'pending' });
      expect(await outbox.submit(answer('k1'))).toEqual({ kind: 'pending' });
      expect(await outbox.status()).toEqual({ pending: 1, oldest: clock.toISOString(), conflicts: 0 });
      expect(await outbox.drain()).toBe(0);
      store.before = () => {};
      expect(await outbox.drain(), 'it rests a while first').toBe(0);
      later(6_000);
      expect(await outbox.drain()).toBe(1);
      expect(store.log).toEqual(['change measures/m1', 'create followUps/k1']);
      expect(settled).toEqual(['show k1', 'written k1']);
      expect(failures).toEqual([]);
    });

    it('rests as long as SharePoint asks', async () => {
      const outbox = start();
      store.before = () => {
        throw new AppError('storeThrottled', 'Too many', { details: { retryAfter: 120 } });
      };
      await outbox.submit(answer('k1'));
      store.before = () => {};
      later(119_000);
      expect(await outbox.drain()).toBe(0);
      later(2_000);
      expect(await outbox.drain()).toBe(1);
    });

    it('brings in what rests as soon as another write succeeds', async () => {
      const outbox = start();
      store.put('measures', buildMeasure('m2'));
      store.before = () => {
        throw unavailable();
      };
      await outbox.submit(answer('k1'));
      store.before = () => {};
      const [, create] = answer('k2').writes;
      if (create === undefined) throw new Error('no second write');
      expect(await outbox.submit({ key: 'k2', by: asId('leader'), writes: [create] })).toEqual({
        kind: 'saved',
      });
      await outbox.close();
      expect(store.log).toEqual(['create followUps/k2', 'change measures/m1', 'create followUps/k1']);
    });

    const patient = [{ ms: 1_500 }, { ms: 500, said: 500 }];
    it.each(patient)(
      'says pending when SharePoint is slow, and goes on writing: %o',
      async ({ ms, said }) => {
        let impatient = () => {};
        const outbox = start({
          wait: (asked) =>
            new Promise((resolve) => {
              if (asked === ms) impatient = resolve;
            }),
        });
        let goOn = () => {};
        store.before = (step) => {
          if (step === 'change measures') {
            impatient();
            return new Promise<void>((resolve) => {
              goOn = resolve;
            });
          }
          return undefined;
        };
        expect(await outbox.submit(answer('k1'), said)).toEqual({ kind: 'pending' });
        goOn();
        await outbox.close();
        expect(store.log).toHaveLength(2);
        expect(settled).toEqual(['show k1', 'written k1']);
      },
    );

    it('tells a waiting person of a conflict, keeps nothing of it, and lets the key be used again', async () => {
      const outbox = start();
      const theirs = store.put('measures', { ...measure, status: 'done' });
      const stale = answer('k1');
      expect(await outbox.submit(stale)).toEqual({ kind: 'conflict', table: 'measures', current: theirs });
      expect(store.log).toEqual([]);
      expect(settled).toEqual(['show k1', 'dropped k1']);
      expect(await outbox.status()).toMatchObject({ pending: 0, conflicts: 0 });
      const again = answer('k1', { etag: theirs.etag });
      expect(await outbox.submit(again)).toEqual({ kind: 'saved' });
    });

    it('keeps a conflict that comes to light after the person has left', async () => {
      const outbox = start();
      store.before = () => {
        throw unavailable();
      };
      await outbox.submit(answer('k1'));
      store.before = () => {};
      const theirs = store.put('measures', { ...measure, status: 'stopped' });
      later(6_000);
      await outbox.drain();
      expect(measureStatus()).toBe('stopped');
      expect(store.row('followUps', 'k1'), 'what was said is there; only the change waits').toBeDefined();
      expect(await outbox.status()).toMatchObject({ pending: 0, conflicts: 1 });
      expect(settled).toEqual(['show k1', 'dropped k1']);
      const kept = await current().query<{ writes: unknown[] }>('select writes from outbox_batches');
      expect(kept[0]?.writes, 'what was written is still there').toHaveLength(2);
      expect(await outbox.submit(answer('k1'))).toEqual({
        kind: 'conflict',
        table: 'measures',
        current: theirs,
      });
    });

    it('says so when the row is gone', async () => {
      const outbox = start();
      const gone = { ...answer('k1'), writes: answer('k1').writes.map((write) => ({ ...write, id: 'm9' })) };
      expect(await outbox.submit(gone as WriteBatch)).toEqual({
        kind: 'missing',
        table: 'measures',
        id: 'm9',
      });
    });

    it('keeps the order of writes to one row', async () => {
      const outbox = start();
      store.before = () => {
        throw unavailable();
      };
      await outbox.submit(answer('k1', { status: 'delayed' }));
      const second = answer('k2', { status: 'done' });
      const [change] = second.writes;
      if (change?.kind !== 'change') throw new Error('no change');
      await outbox.submit({
        ...second,
        writes: [{ ...change, table: 'measures', changes: { status: 'done' }, base: { status: 'delayed' } }],
      });
      store.before = () => {};
      later(6_000);
      expect(await outbox.drain()).toBe(2);
      expect(measureStatus()).toBe('done');
      expect(await outbox.status()).toMatchObject({ pending: 0, conflicts: 0 });
    });

    it('is told to the person when SharePoint refuses outright, and is not kept', async () => {
      const outbox = start();
      store.before = () => {
        throw new AppError('storeRefused', 'Bad column');
      };
      await expect(outbox.submit(answer('k1'))).rejects.toMatchObject({ code: 'storeRefused' });
      expect(await outbox.status()).toMatchObject({ pending: 0 });
    });

    it('keeps the write through a failure nobody foresaw, and reports it', async () => {
      const outbox = start();
      store.before = () => {
        throw new TypeError('a fault of ours');
      };
      expect(await outbox.submit(answer('k1'))).toEqual({ kind: 'pending' });
      expect(failures).toHaveLength(1);
      expect(await outbox.status()).toMatchObject({ pending: 1 });
    });

    it('refuses a write to a broken list before keeping anything', async () => {
      const outbox = start({ isBroken: (table) => table === 'followUps' });
      await expect(outbox.submit(answer('k1'))).rejects.toMatchObject({ code: 'schemaBroken' });
      expect(await outbox.status()).toMatchObject({ pending: 0 });
    });

    it('forgets what was finished long ago', async () => {
      const outbox = start();
      await outbox.submit(answer('k1'));
      await outbox.forget();
      expect(await current().query('select 1 from outbox_batches')).toHaveLength(1);
      later(8 * 86_400_000);
      await outbox.forget();
      expect(await current().query('select 1 from outbox_batches')).toHaveLength(0);
    });

    describe('a process that is killed', () => {
      /** Never answers: what the dead process was doing stays undone, or stays unheard of. */
      const never = () => new Promise<void>(() => {});
      const killed = [
        'before the change',
        'after the change',
        'before the create',
        'after the create',
      ] as const;

      it.each(killed)('%s loses nothing and doubles nothing', async (moment) => {
        const [when, , what] = moment.split(' ');
        const reached = new Promise<void>((resolve) => {
          store[when === 'before' ? 'before' : 'after'] = (step) => {
            if (!step.startsWith(what ?? '')) return undefined;
            resolve();
            return never();
          };
        });
        void start().submit(answer('k1'));
        await reached;
        store.before = () => {};
        store.after = () => {};

        const next = start();
        settled = [];
        await next.restore();
        expect(settled, 'still shown as pending after the restart').toEqual(['show k1']);
        expect(await next.drain(), 'the lease of the dead process must end first').toBe(0);
        later(61_000);
        expect(await next.drain()).toBe(1);
        expect(measureStatus()).toBe('delayed');
        expect(store.log.filter((line) => line === 'change measures/m1')).toHaveLength(1);
        expect(store.log.filter((line) => line === 'create followUps/k1')).toHaveLength(1);
        expect(await next.submit(answer('k1'))).toEqual({ kind: 'saved' });
      });
    });

    describe('two processes', () => {
      it('never write the same batch', async () => {
        const [one, two] = [start(), start()];
        store.before = () => {
          throw unavailable();
        };
        for (let n = 1; n <= 12; n += 1) {
          const [, create] = answer(`k${n}`).writes;
          if (create) await one.submit({ key: `k${n}`, by: asId('leader'), writes: [create] });
        }
        store.before = () => {};
        later(6_000);
        const done = await Promise.all([one.drain(), two.drain()]);
        expect(done[0] + done[1]).toBe(12);
        expect(new Set(store.log).size).toBe(12);
        expect(store.log).toHaveLength(12);
      });

      it('show what the other has accepted, and end what the other has finished', async () => {
        const [one, two] = [start(), start()];
        store.before = () => {
          throw unavailable();
        };
        await one.submit(answer('k1'));
        await two.drain();
        expect(settled).toEqual(['show k1', 'show k1']);
        store.before = () => {};
        later(6_000);
        await two.drain();
        await one.drain();
        expect(settled.slice(2)).toEqual(['written k1', 'written k1']);
      });
    });
  });
}
