import { asId } from '@rod-trad/shared/domain/ids';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import type { ActProgress, Write, WriteAct, WriteBatch } from '@rod-trad/shared/stores/writes';
import type { Database, Queryable, Row } from '../stores/postgres/database.ts';
import { rowIdOf } from './outbox-batch.ts';
import { writesToJson } from './write-json.ts';

/** Rows a batch: what a killed process does again is little, and a batch's record of what is written stays short. */
const batchSize = 20;
/** Batches a statement: a few hundredths of a second where the database is in this process, and everybody waits for it. */
const batchesAtOnce = 10;
const releasedAtOnce = 250;

interface ActRow extends Row {
  readonly key: string;
  readonly by_person: string;
  readonly kind: string;
  readonly label: string;
  readonly accepted_at: Date;
  readonly total: number;
  readonly written: number;
  readonly parked: number;
}

/** Acts of many batches. */
export function createActStore(
  database: Database,
  owner: string,
  leaseMs: number,
  breathe: () => Promise<void>,
) {
  const progress = async (key?: string): Promise<readonly ActProgress[]> => {
    const rows = await database.query<ActRow>(
      `select a.*,
         coalesce(sum(case when b.state in ('done', 'settled') then b.size
           when b.state = 'pending' then least(b.size, jsonb_array_length(b.written)) else 0 end), 0)::int as written,
         count(*) filter (where b.state = 'conflict')::int as parked
       from outbox_acts a left join outbox_batches b on b.act = a.key
       where $1::text is null or a.key = $1
       group by a.key order by a.accepted_at desc, a.key limit 20`,
      [key ?? null],
    );
    return rows.map(({ by_person, accepted_at, ...row }) => ({
      ...row,
      by: asId<'Person'>(by_person),
      acceptedAt: toInstant(accepted_at),
    }));
  };

  return {
    /**
     * Keeps all of it in one transaction, held by this process until it lets go or is killed: nothing is written, and so
     * nothing ends, before it is shown. False: the key is known.
     */
    async acceptAct(act: WriteAct, now: Date): Promise<boolean> {
      const lease: Lease = { owner, until: toInstant(new Date(now.getTime() + leaseMs)) };
      return database.transaction(async (tx) => {
        const [fresh] = await tx.query(
          `insert into outbox_acts (key, by_person, kind, label, accepted_at, total)
           values ($1, $2, $3, $4, $5, $6) on conflict (key) do nothing returning key`,
          [act.key, act.by, act.kind, act.label, toInstant(now), rowsIn(act.writes)],
        );
        if (fresh === undefined) return false;
        for (const batches of inParts(batchesOf(act), batchesAtOnce)) {
          await keep(tx, act, batches, now, lease, breathe);
          await breathe();
        }
        // Without it the database believes that few batches wait, and looks at all of them to find the first.
        await tx.query('analyze outbox_batches (id, state, act, lease_until, retry_at)');
        return true;
      });
    },
    async releaseAct(key: string): Promise<void> {
      for (let released = releasedAtOnce; released === releasedAtOnce; ) {
        const rows = await database.query(
          `update outbox_batches set lease_owner = null, lease_until = null where id in (
             select id from outbox_batches where act = $1 and lease_owner = $2 and attempts = 0 order by id limit $3
           ) returning id`,
          [key, owner, releasedAtOnce],
        );
        released = rows.length;
        await breathe();
      }
    },
    acts: () => progress(),
    act: async (key: string) => (await progress(key))[0],
  };
}

/** The batches of an act, with keys that follow from the act's. */
export function batchesOf({ key, by, writes }: WriteAct): WriteBatch[] {
  return inParts(writes, batchSize).map((part, n) => ({ key: `${key}#${n}`, by, writes: part }));
}

interface Lease {
  readonly owner: string;
  readonly until: string;
}

async function keep(
  tx: Queryable,
  act: WriteAct,
  batches: readonly WriteBatch[],
  now: Date,
  lease: Lease,
  breathe: () => Promise<void>,
): Promise<void> {
  const rows = await tx.query<{ id: string | number; key: string }>(
    `insert into outbox_batches (key, by_person, accepted_at, act, lease_owner, lease_until, size, writes)
     select key, $1, $2, $3, $7, $8, size, writes::jsonb
     from unnest($4::text[], $5::int[], $6::text[]) with ordinality as part(key, size, writes, place) order by place
     returning id, key`,
    [
      act.by,
      toInstant(now),
      act.key,
      batches.map((batch) => batch.key),
      batches.map((batch) => rowsIn(batch.writes)),
      batches.map((batch) => writesToJson(batch.writes)),
      lease.owner,
      lease.until,
    ],
  );
  const ids = new Map(rows.map((row) => [row.key, row.id]));
  const touched = batches.flatMap((batch) =>
    batch.writes.map((write: Write) => ({ id: ids.get(batch.key), table: write.table, row: rowIdOf(write) })),
  );
  await breathe();
  await tx.query(
    `insert into outbox_rows (batch_id, table_name, row_id)
     select * from unnest($1::bigint[], $2::text[], $3::text[]) on conflict do nothing`,
    [touched.map((row) => row.id), touched.map((row) => row.table), touched.map((row) => row.row)],
  );
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < list.length; at += size) parts.push(list.slice(at, at + size));
  return parts;
}

/** What is counted as rows: what the history remembers of a row is written beside it, and is not one more. */
function rowsIn(writes: readonly Write[]): number {
  return writes.filter(({ table }) => table !== 'history').length;
}
