import { toInstant } from '@rod-trad/shared/domain/iso-date';
import type { Write, WriteBatch, WriteOutcome } from '@rod-trad/shared/stores/writes';
import type { Database } from '../stores/postgres/database.ts';
import { type BatchRow, type ClaimedBatch, type ParkedWrite, rowIdOf } from './outbox-batch.ts';
import { writesToJson } from './write-json.ts';

/** Batches that could not be written after the person had been told that they were safe. */
export function createParkedBatches(database: Database, owner: string) {
  return {
    /** Cannot be written as things stand, and nobody is waiting: kept whole for somebody to look at. */
    async park(batch: ClaimedBatch, outcome: WriteOutcome): Promise<void> {
      await database.query(
        `update outbox_batches set state = 'conflict', outcome = $2::jsonb, lease_until = null where id = $1`,
        [batch.id, JSON.stringify(outcome)],
      );
    },

    /**
     * One write of a large act cannot be made: it is parked by itself, and the others go on. False: the lease was lost.
     */
    async setAside(batch: ClaimedBatch, write: Write, outcome: WriteOutcome): Promise<boolean> {
      const rest = batch.writes.filter((other) => other !== write);
      return database.transaction(async (tx) => {
        const held = await tx.query(
          `update outbox_batches set writes = $3::jsonb, size = size - 1
           where id = $1 and lease_owner = $2 and state = 'pending' returning id`,
          [batch.id, owner, writesToJson(rest)],
        );
        if (held.length === 0) return false;
        const [aside] = await tx.query<{ id: string | number }>(
          `insert into outbox_batches (key, by_person, accepted_at, state, writes, outcome, act, size)
           select key || '/' || $2::text, by_person, accepted_at, 'conflict', $3::jsonb, $4::jsonb, act, 1
           from outbox_batches where id = $1 returning id`,
          [batch.id, rowIdOf(write), writesToJson([write]), JSON.stringify(outcome)],
        );
        await tx.query(
          'update outbox_rows set batch_id = $4 where batch_id = $1 and table_name = $2 and row_id = $3',
          [batch.id, write.table, rowIdOf(write), aside?.id],
        );
        return true;
      });
    },

    /** The act of a parked batch done anew, on what stands there now. False: nothing is parked, or it is the same act again. */
    async reopen(batch: WriteBatch, now: Date): Promise<boolean> {
      const rows = await database.query(
        `update outbox_batches set state = 'pending', accepted_at = $3, writes = $4::jsonb, written = '[]',
           outcome = null, attempts = 0, retry_at = null, failure = null
         where key = $1 and by_person = $2 and state = 'conflict' and writes <> $4::jsonb returning id`,
        [batch.key, batch.by, toInstant(now), writesToJson(batch.writes)],
      );
      return rows.length > 0;
    },

    /** What was parked about the rows of a batch that has been written: somebody has looked at them since. */
    async settle(batch: ClaimedBatch): Promise<void> {
      await database.query(
        `update outbox_batches set state = 'settled' where state = 'conflict' and id in (
           select parked.batch_id from outbox_rows mine join outbox_rows parked using (table_name, row_id)
           where mine.batch_id = $1 and parked.batch_id <> $1
         )`,
        [batch.id],
      );
    },

    /** What waits for somebody to look at it, oldest first. */
    async parked(): Promise<readonly ParkedWrite[]> {
      const rows = await database.query<BatchRow & { readonly accepted_at: Date }>(
        `select * from outbox_batches where state = 'conflict' order by id limit 50`,
      );
      return rows.flatMap(({ outcome, accepted_at }) => {
        if (outcome?.kind !== 'conflict' && outcome?.kind !== 'missing') return [];
        const { table, kind: reason } = outcome;
        const rowId = outcome.kind === 'missing' ? outcome.id : outcome.current.entity.id;
        return [{ table, rowId, at: toInstant(accepted_at), reason }];
      });
    },
  };
}
