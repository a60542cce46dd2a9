import { asId } from '@rod-trad/shared/domain/ids';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import type { NudgeEntry } from '@rod-trad/shared/domain/nudge';
import type { NudgeLedger } from '@rod-trad/shared/stores/nudge-ledger';
import type { Queryable } from './database.ts';
import { type CountRow, countsOf, type NudgeRow, toEntry } from './nudge-rows.ts';

export function createSqlNudgeLedger(database: Queryable): NudgeLedger {
  return {
    async unplanned(ids) {
      const known = await database.query<{ key: string }>(
        'select key from nudges where key = any($1::text[])',
        [ids],
      );
      const planned = new Set(known.map((row) => row.key));
      return new Set(ids.filter((id) => !planned.has(id)));
    },
    async plannedSince(since) {
      const rows = await database.query<CountRow>(
        `select person_id, count(*)::int as nudges from nudges
         where planned_at >= $1 and state <> 'cancelled' and merged_into is null group by person_id`,
        [since],
      );
      return countsOf(rows);
    },
    async sentSince(since, people) {
      const rows = await database.query<CountRow>(
        `select person_id, count(*)::int as nudges from nudges
         where person_id = any($2::text[]) and sent_at >= $1 group by person_id`,
        [since, people],
      );
      return countsOf(rows);
    },
    async delivered(ids) {
      const rows = await database.query<{ key: string; at: Date }>(
        `select n.key, coalesce(n.sent_at, d.sent_at) as at
         from nudges n left join nudges d on d.id = n.merged_into
         where n.key = any($1::text[]) and coalesce(n.sent_at, d.sent_at) is not null`,
        [ids],
      );
      return new Map(rows.map(({ key, at }) => [asId<'Nudge'>(key), toInstant(at)]));
    },
    async plan(nudges, at) {
      const added = await database.query(
        `insert into nudges (id, key, kind, person_id, subject_id, about_id, period, priority, reason, merged_into,
           state, planned_at)
         select n.id, n.id, n.kind, n."personId", n.subject ->> 'id', n.subject ->> 'about', n.period, n.priority,
           n.reason, n."mergedInto", case when n."mergedInto" is null then 'planned' else 'merged' end, $2
         from jsonb_to_recordset($1::jsonb) as n(id text, kind text, "personId" text, subject jsonb, period text,
           priority integer, reason text, "mergedInto" text)
         on conflict (key) do nothing returning id`,
        [JSON.stringify(nudges), at],
      );
      return added.length;
    },
    async mergedInto(id) {
      const rows = await database.query<NudgeRow>(
        `select * from nudges where merged_into = $1 and state = 'merged' order by priority, id`,
        [id],
      );
      return rows.map(toEntry);
    },
    async claim(limit, at) {
      const rows = await database.query<NudgeRow>(
        `update nudges set state = 'sending', claimed_at = $2, posted_at = null where id = any(array(
           select id from nudges where state = 'planned' and (not_before is null or not_before <= $2)
           order by planned_at, priority, id limit $1 for update skip locked)
         ) returning *`,
        [limit, at],
      );
      return rows.map(toEntry).sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
    },
    async posting(id, at) {
      const rows = await database.query(
        `update nudges set posted_at = $2 where id = $1 and state = 'sending' and posted_at is null returning id`,
        [id, at],
      );
      return rows.length > 0;
    },
    async recover(claimedBefore) {
      const rows = await database.query<{ state: string; nudges: number }>(
        `with stale as (
           update nudges set
             state = case when posted_at is null then 'planned' else 'failed' end,
             failure = case when posted_at is null then failure else 'interrupted' end,
             claimed_at = null
           where state = 'sending' and claimed_at < $1 returning state)
         select state, count(*)::int as nudges from stale group by state`,
        [claimedBefore],
      );
      const countOf = (state: string) => rows.find((row) => row.state === state)?.nudges ?? 0;
      return { again: countOf('planned'), doubtful: countOf('failed') };
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
    async postpone(id, until, tried) {
      await database.query(
        `update nudges set state = 'planned', claimed_at = null, not_before = $2, attempts = attempts + $3
         where id = $1 and state = 'sending'`,
        [id, until, tried ? 1 : 0],
      );
    },
    async answered(id, at, where) {
      await database.query(
        `update nudges set state = 'answered', answered_at = coalesce(answered_at, $2),
           card_closed_at = case when $3 then coalesce(card_closed_at, $2) else card_closed_at end
         where id = $1`,
        [id, at, where === 'card'],
      );
    },
    async standing(after, limit) {
      const rows = await database.query<NudgeRow>(
        `select * from nudges
         where activity_id is not null and card_closed_at is null and kind not in ('leaderDigest', 'ownDigest')
           and id collate "C" > $1
         order by id collate "C" limit $2`,
        [after ?? '', limit],
      );
      return rows.map(toEntry);
    },
    async cardClosed(id, at) {
      await database.query('update nudges set card_closed_at = coalesce(card_closed_at, $2) where id = $1', [
        id,
        at,
      ]);
    },
    async tally(since) {
      const rows = await database.query<{
        kind: NudgeEntry['kind'];
        state: NudgeEntry['state'];
        nudges: number;
      }>(
        `select kind, state, count(*)::int as nudges from nudges where planned_at >= $1
         group by kind, state order by kind, state`,
        [since],
      );
      return rows.map(({ kind, state, nudges: count }) => ({ kind, state, count }));
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
