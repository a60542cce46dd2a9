import { asId } from '@rod-trad/shared/domain/ids';
import { type IsoDate, toInstant } from '@rod-trad/shared/domain/iso-date';
import type { NudgeEntry } from '@rod-trad/shared/domain/nudge';
import type { NudgeLedger } from '@rod-trad/shared/stores/nudge-ledger';
import type { Queryable } from './database.ts';

export function createSqlNudgeLedger(database: Queryable): NudgeLedger {
  return {
    async unplanned(ids) {
      const known = await database.query<{ id: string }>('select id from nudges where id = any($1::text[])', [
        ids,
      ]);
      const planned = new Set(known.map((row) => row.id));
      return new Set(ids.filter((id) => !planned.has(id)));
    },
    async plannedSince(since) {
      const rows = await database.query<{ person_id: string; nudges: number }>(
        `select person_id, count(*)::int as nudges from nudges
         where planned_at >= $1 and state <> 'cancelled' group by person_id`,
        [since],
      );
      return new Map(rows.map((row) => [asId<'Person'>(row.person_id), row.nudges]));
    },
    async plan(nudges, at) {
      const added = await database.query(
        `insert into nudges (id, kind, person_id, measure_id, period, reason, state, planned_at)
         select n.id, n.kind, n."personId", n."measureId", n.period, n.reason, 'planned', $2
         from jsonb_to_recordset($1::jsonb)
           as n(id text, kind text, "personId" text, "measureId" text, period text, reason text)
         on conflict (id) do nothing returning id`,
        [JSON.stringify(nudges), at],
      );
      return added.length;
    },
    async claim(limit, at, staleBefore) {
      const rows = await database.query<NudgeRow>(
        `update nudges set state = 'sending', claimed_at = $2 where id = any(array(
           select id from nudges
           where state = 'planned' or (state = 'sending' and claimed_at < $3)
           order by planned_at, id limit $1 for update skip locked)
         ) returning *`,
        [limit, at, staleBefore],
      );
      return rows.map(toEntry).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async sent(id, at, place) {
      await database.query(
        `update nudges set
           state = case when state = 'answered' then state else 'sent' end,
           sent_at = $2, conversation_id = $3, activity_id = $4, failure = null
         where id = $1`,
        [id, at, place.conversationId, place.activityId],
      );
    },
    async undeliverable(id, state, failure) {
      await database.query(
        `update nudges set state = $2, failure = $3 where id = $1 and state <> 'answered'`,
        [id, state, failure],
      );
    },
    async cancel(id) {
      await database.query(
        `update nudges set state = 'cancelled' where id = $1 and state in ('planned', 'sending')`,
        [id],
      );
    },
    async unblock(personId) {
      await database.query(
        `update nudges set state = 'planned', claimed_at = null, failure = null
         where person_id = $1 and state = 'blocked'`,
        [personId],
      );
    },
    async postpone(id) {
      await database.query(
        `update nudges set state = 'planned', claimed_at = null where id = $1 and state = 'sending'`,
        [id],
      );
    },
    async answered(id, at) {
      await database.query(
        `update nudges set state = 'answered', answered_at = coalesce(answered_at, $2) where id = $1`,
        [id, at],
      );
    },
    async get(id) {
      const [row] = await database.query<NudgeRow>('select * from nudges where id = $1', [id]);
      return row && toEntry(row);
    },
    async forPerson(personId) {
      const rows = await database.query<NudgeRow>(
        'select * from nudges where person_id = $1 order by planned_at, id',
        [personId],
      );
      return rows.map(toEntry);
    },
  };
}

interface NudgeRow extends Record<string, unknown> {
  readonly id: string;
  readonly kind: NudgeEntry['kind'];
  readonly person_id: string;
  readonly measure_id: string;
  readonly period: string;
  readonly reason: NudgeEntry['reason'];
  readonly state: NudgeEntry['state'];
  readonly planned_at: Date;
  readonly sent_at: Date | null;
  readonly conversation_id: string | null;
  readonly activity_id: string | null;
  readonly answered_at: Date | null;
  readonly failure: string | null;
}

function toEntry(row: NudgeRow): NudgeEntry {
  return {
    id: asId<'Nudge'>(row.id),
    kind: row.kind,
    personId: asId<'Person'>(row.person_id),
    measureId: asId<'Measure'>(row.measure_id),
    period: row.period as IsoDate,
    reason: row.reason,
    state: row.state,
    plannedAt: toInstant(row.planned_at),
    sentAt: row.sent_at === null ? undefined : toInstant(row.sent_at),
    conversationId: row.conversation_id ?? undefined,
    activityId: row.activity_id ?? undefined,
    answeredAt: row.answered_at === null ? undefined : toInstant(row.answered_at),
    failure: row.failure ?? undefined,
  };
}
