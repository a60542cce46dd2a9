import { randomUUID } from 'node:crypto';
import { AppError } from '@rod-trad/shared/errors';
import type { RowStore } from '@rod-trad/shared/stores/row-store';
import type { TableName } from '@rod-trad/shared/stores/tables';
import type { WriteBatch, WriteOutcome, Writes } from '@rod-trad/shared/stores/writes';
import type { ReadModel } from '../read-model/read-model.ts';
import type { Database } from '../stores/postgres/database.ts';
import { batchesOf } from './act-store.ts';
import { createLeases } from './leases.ts';
import type { OutboxStatus, ParkedWrite } from './outbox-batch.ts';
import { createOutboxStore } from './outbox-store.ts';
import { createPendingView } from './pending-view.ts';
import { type BatchWriter, type Waiting, writeBatch } from './write-batch.ts';

export interface WritesDeps {
  readonly database: Database;
  readonly rowStore: RowStore;
  readonly readModel: Pick<ReadModel, 'applyPending' | 'settle'>;
  readonly now: () => Date;
  /** How long a person waits for SharePoint before being told that the write is pending. */
  readonly patienceMs: number;
  /** Whether a table's list is not as it should be: nothing is written to it then. */
  readonly isBroken: (table: TableName) => boolean;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Lets others have a turn in the middle of long work. */
  readonly breathe: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}

export interface Outbox extends Writes {
  /** @param patienceMs how long this person waits; as long as others when it is not said */
  submit(batch: WriteBatch, patienceMs?: number): Promise<WriteOutcome>;
  /**
   * Shows what is pending in a read model that has just been loaded. What rests may be tried once more: SharePoint was
   * reached a moment ago, and a restart is often somebody's answer to trouble.
   */
  restore(): Promise<void>;
  /** Writes what is due, oldest first, until nothing is or SharePoint does not answer. Gives the number finished. */
  drain(): Promise<number>;
  status(): Promise<OutboxStatus>;
  /** Writes that could not be made after the person had been told that they were safe. */
  parked(): Promise<readonly ParkedWrite[]>;
  /** Drops the memory of batches finished long ago. */
  forget(): Promise<void>;
  /** Resolves when nothing is under way. */
  close(): Promise<void>;
  /** Takes up no further batch, and resolves when those under way are written: a large act goes on after a restart. */
  stop(): Promise<void>;
}

/** A process that was killed is taken over from after this; one that lives renews its hold three times as often. */
const leaseMs = 10_000;
const pollMs = 50;
const workers = 4;
const rememberMs = 7 * 86_400_000;

/** The way from a use case to SharePoint: kept in SQL first, shown at once, written now or as soon as it can be. */
export function createWrites(deps: WritesDeps): Outbox {
  const { now, readModel } = deps;
  const store = createOutboxStore(deps.database, randomUUID(), leaseMs, deps.breathe);
  const view = createPendingView(store, readModel, now, deps.breathe);
  const writer: BatchWriter = { ...deps, store, readModel: view };
  const leases = createLeases(store, deps, leaseMs / 3);
  const underWay = new Set<Promise<unknown>>();
  let draining: Promise<number> | undefined;
  let stopping = false;

  const track = <T>(work: Promise<T>): Promise<T> => {
    const settled: Promise<unknown> = work.catch(deps.onFailure).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return work;
  };

  const drainUntilIdle = async (): Promise<number> => {
    let finished = 0;
    let down = false;
    const worker = async () => {
      while (!down && !stopping) {
        const batch = await store.claim(now());
        if (batch === undefined) return;
        const outcome = await leases.hold(batch, () => writeBatch(writer, batch, { state: 'gone' }));
        if (outcome.kind === 'deferred') down ||= outcome.down;
        else finished += 1;
      }
    };
    await Promise.all(Array.from({ length: workers }, worker));
    await view.synchronise();
    return finished;
  };
  const drain = () => {
    draining ??= track(drainUntilIdle()).finally(() => {
      draining = undefined;
    });
    return draining;
  };

  /** SharePoint has just taken a write: what rests because it did not can go now. */
  const wakeOthers = async () => {
    if ((await store.wake(now())) > 0) await drain();
  };

  const attempt = async (batch: WriteBatch, waiting: Waiting): Promise<WriteOutcome> => {
    for (;;) {
      const claimed = await store.claim(now(), batch.key);
      if (claimed !== undefined) {
        const outcome = await leases.hold(claimed, () => writeBatch(writer, claimed, waiting));
        if (outcome.kind === 'saved') track(wakeOthers());
        return outcome.kind === 'deferred' ? { kind: 'pending' } : outcome;
      }
      // Somebody else holds it, or an earlier write to the same row is on its way.
      const state = await store.state(batch.key, now());
      if (state === undefined) {
        // The same act, sent twice at once, and its twin has just been refused: this one gets its own answer.
        if (await store.accept(batch, now())) view.applyPending(batch);
        continue;
      }
      if (state.kind === 'finished') return state.outcome;
      if (state.resting || waiting.state !== 'waiting') return { kind: 'pending' };
      await deps.wait(pollMs);
    }
  };

  const close = async () => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  const refuseBroken = ({ writes }: Pick<WriteBatch, 'writes'>) => {
    const broken = writes.find((write) => deps.isBroken(write.table));
    if (broken) throw new AppError('schemaBroken', `The list of ${broken.table} is not as it should be`);
  };

  return {
    async submitAct(act) {
      refuseBroken(act);
      const fresh = await store.acceptAct(act, now());
      const progress = await store.act(act.key);
      if (progress === undefined) throw new AppError('unexpected', 'An act was kept and is not there');
      if (progress.by !== act.by)
        throw new AppError('forbidden', 'The key belongs to an act of somebody else');
      if (!fresh) return progress;
      for (const batch of batchesOf(act)) {
        view.applyPending(batch);
        await deps.breathe();
      }
      await store.releaseAct(act.key);
      void track(drain()).catch(() => undefined);
      return progress;
    },
    acts: () => store.acts(),
    async submit(batch, patienceMs = deps.patienceMs) {
      refuseBroken(batch);
      if ((await store.accept(batch, now())) || (await store.reopen(batch, now()))) view.applyPending(batch);
      else if ((await store.state(batch.key, now()))?.by !== batch.by) {
        throw new AppError('forbidden', 'The key belongs to an act of somebody else');
      }
      const waiting: Waiting = { state: 'waiting' };
      const work = track(attempt(batch, waiting));
      const patience = deps.wait(patienceMs).then((): WriteOutcome | Promise<WriteOutcome> => {
        if (waiting.state !== 'waiting') return work;
        waiting.state = 'gone';
        return { kind: 'pending' };
      });
      return Promise.race([work, patience]);
    },
    async restore() {
      await view.synchronise();
      await store.wake(now());
    },
    drain,
    status: () => store.status(),
    parked: () => store.parked(),
    forget: () => store.forget(new Date(now().getTime() - rememberMs)),
    close,
    stop() {
      stopping = true;
      return close();
    },
  };
}
