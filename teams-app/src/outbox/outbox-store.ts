import { asId } from '@rod-trad/shared/domain/ids';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import type { WriteBatch } from '@rod-trad/shared/stores/writes';
import type { SettledRow } from '../read-model/read-model.ts';
import type { Database } from '../stores/postgres/database.ts';
import { createActStore } from './act-store.ts';
import { claimSql } from './claim-sql.ts';
import {
  type BatchRow,
  type BatchState,
  type ClaimedBatch,
  type OutboxStatus,
  rowIdOf,
  toClaimed,
} from './outbox-batch.ts';
import { createParkedBatches } from './parked-batches.ts';
import { writesToJson } from './write-json.ts';

/** Long enough to show an act of a hundred thousand rows; a process that is killed meanwhile is taken over from after this. */
const showMs = 60_000;

export type OutboxStore = ReturnType<typeof createOutboxStore>;

/** The outbox's tables. Who holds a batch is told by `owner` and ends by itself: a killed process blocks nobody for long. */
export function createOutboxStore(
  database: Database,
  owner: string,
  leaseMs: number,
  breathe: () => Promise<void>,
) {
  const until = (now: Date) => toInstant(new Date(now.getTime() + leaseMs));

  const parked = createParkedBatches(database, owner);

  return {
    ...parked,
    ...createActStore(database, owner, showMs, breathe),

    /** Keeps a batch, with the rows it touches, before anything else happens. False: the key is known. */
    async accept(batch: WriteBatch, now: Date): Promise<boolean> {
      return database.transaction(async (tx) => {
        const [row] = await tx.query<{ id: string | number }>(
          `insert into outbox_batches (key, by_person, accepted_at, writes) values ($1, $2, $3, $4::jsonb)
           on conflict (key) do nothing returning id`,
          [batch.key, batch.by, toInstant(now), writesToJson(batch.writes)],
        );
        if (row === undefined) return false;
        await tx.query(
          `insert into outbox_rows (batch_id, table_name, row_id)
           select $1::bigint, t, r from unnest($2::text[], $3::text[]) as touched(t, r) on conflict do nothing`,
          [row.id, batch.writes.map((write) => write.table), batch.writes.map(rowIdOf)],
        );
        return true;
      });
    },

    /**
     * Takes a batch nobody holds: this one, or any that is due, oldest first, and those of large acts after all others. Later
     * writes to a row wait for earlier ones.
     */
    async claim(now: Date, key?: string): Promise<ClaimedBatch | undefined> {
      const [row] = await database.query<BatchRow>(claimSql, [
        toInstant(now),
        owner,
        until(now),
        key ?? null,
      ]);
      return row && toClaimed(row);
    },

    /** Holds these on, if they are still ours. */
    async renew(ids: readonly number[], now: Date): Promise<void> {
      await database.query(
        'update outbox_batches set lease_until = $3 where id = any($1::bigint[]) and lease_owner = $2',
        [ids, owner, until(now)],
      );
    },

    /** Notes that one more write is done. False: the lease was lost, and another process goes on from here. */
    async advance(batch: ClaimedBatch, written: readonly SettledRow[], now: Date): Promise<boolean> {
      const rows = await database.query(
        `update outbox_batches set written = $3::jsonb, lease_until = $4
         where id = $1 and lease_owner = $2 and state = 'pending' returning id`,
        [batch.id, owner, JSON.stringify(written), until(now)],
      );
      return rows.length > 0;
    },

    /**
     * Everything is written. What it said is forgotten; that it was, and its rows, are kept to answer a repetition. What
     * was parked about the same rows is settled: somebody has looked at them since.
     */
    async finish(batch: ClaimedBatch): Promise<void> {
      await parked.settle(batch);
      await database.query(
        `update outbox_batches set state = 'done', writes = '[]', outcome = '{"kind":"saved"}', lease_until = null,
           failure = null where id = $1`,
        [batch.id],
      );
    },

    /** Nothing of it was written, and the person is told so now. */
    async drop(batch: ClaimedBatch): Promise<void> {
      await database.query('delete from outbox_batches where id = $1', [batch.id]);
    },

    /** To be tried again, not before a moment. */
    async defer(batch: ClaimedBatch, retryAt: Date, failure: string): Promise<void> {
      await database.query(
        `update outbox_batches set lease_until = null, lease_owner = null, retry_at = $2, failure = $3
         where id = $1 and lease_owner = $4`,
        [batch.id, toInstant(retryAt), failure, owner],
      );
    },

    /** SharePoint answers again: nothing needs to rest any longer. Gives the number woken. */
    async wake(now: Date): Promise<number> {
      const rows = await database.query(
        `update outbox_batches set retry_at = null where state = 'pending' and retry_at > $1 returning id`,
        [toInstant(now)],
      );
      return rows.length;
    },

    async state(key: string, now: Date): Promise<BatchState | undefined> {
      const [row] = await database.query<BatchRow & { readonly resting: boolean }>(
        `select b.*, exists (
           select 1 from outbox_rows mine
           join outbox_rows other using (table_name, row_id)
           join outbox_batches held on held.id = other.batch_id
           where mine.batch_id = b.id and held.id <= b.id and held.state = 'pending' and held.retry_at > $2
         ) as resting
         from outbox_batches b where b.key = $1`,
        [key, toInstant(now)],
      );
      if (row === undefined) return undefined;
      const by = asId<'Person'>(row.by_person);
      if (row.state === 'pending') return { kind: 'pending', by, resting: row.resting };
      return { kind: 'finished', by, outcome: row.outcome ?? { kind: 'saved' }, written: row.written };
    },

    async pendingKeys(): Promise<readonly string[]> {
      const rows = await database.query<{ key: string }>(
        `select key from outbox_batches where state = 'pending' order by id`,
      );
      return rows.map((row) => row.key);
    },

    async pendingBatches(keys: readonly string[]): Promise<readonly WriteBatch[]> {
      const rows = await database.query<BatchRow>(
        `select * from outbox_batches where key = any($1::text[]) and state = 'pending' order by id`,
        [keys],
      );
      return rows.map(toClaimed);
    },

    async status(): Promise<OutboxStatus> {
      const [row] = await database.query<{ pending: number; oldest: Date | null; conflicts: number }>(
        `select count(*) filter (where state = 'pending')::int as pending,
           min(accepted_at) filter (where state = 'pending') as oldest,
           count(*) filter (where state = 'conflict')::int as conflicts
         from outbox_batches where state in ('pending', 'conflict')`,
      );
      return {
        pending: row?.pending ?? 0,
        oldest: row?.oldest ? toInstant(row.oldest) : undefined,
        conflicts: row?.conflicts ?? 0,
      };
    },

    /** A key is remembered this long; after that the rows' own keys still keep a repetition from doubling anything. */
    async forget(before: Date): Promise<void> {
      await database.query(
        `delete from outbox_batches where state in ('done', 'settled') and accepted_at < $1 and act is null`,
        [toInstant(before)],
      );
      await database.query(
        `delete from outbox_acts where accepted_at < $1 and not exists (
           select 1 from outbox_batches where act = outbox_acts.key and state in ('pending', 'conflict')
         )`,
        [toInstant(before)],
      );
    },
  };
}
