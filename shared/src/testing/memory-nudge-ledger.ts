import type { NudgeId, PersonId } from '../domain/ids.ts';
import { isDigest, type NudgeEntry } from '../domain/nudge.ts';
import type { DeliveryTally, NudgeLedger } from '../stores/nudge-ledger.ts';

/** A ledger in memory, for tests of use cases. `entries` can be looked into. */
export function memoryNudgeLedger(entries: Map<NudgeId, NudgeEntry>): NudgeLedger {
  const notBefore = new Map<NudgeId, string>();
  const closed = new Set<NudgeId>();
  const posted = new Set<NudgeId>();
  const claimedAt = new Map<NudgeId, string>();
  const set = (id: NudgeId, change: Partial<NudgeEntry>) => {
    const entry = entries.get(id);
    if (entry !== undefined) entries.set(id, { ...entry, ...change });
  };
  const count = (counts: (entry: NudgeEntry) => boolean): ReadonlyMap<PersonId, number> => {
    const found = new Map<PersonId, number>();
    for (const entry of entries.values()) {
      if (counts(entry)) found.set(entry.personId, (found.get(entry.personId) ?? 0) + 1);
    }
    return found;
  };
  const sentAtOf = (id: NudgeId) => {
    const entry = entries.get(id);
    return entry?.sentAt ?? (entry?.mergedInto && entries.get(entry.mergedInto)?.sentAt);
  };
  return {
    unplanned: async (ids) => new Set(ids.filter((id) => !entries.has(id))),
    plannedSince: async (since) =>
      count(({ plannedAt, state, mergedInto }) => plannedAt >= since && state !== 'cancelled' && !mergedInto),
    sentSince: async (since, people) =>
      count(({ sentAt, personId }) => sentAt !== undefined && sentAt >= since && people.includes(personId)),
    delivered: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const at = sentAtOf(id);
          return at === undefined ? [] : [[id, at]];
        }),
      ),
    plan: async (nudges, at) => {
      let added = 0;
      for (const nudge of nudges) {
        if (entries.has(nudge.id)) continue;
        const state = nudge.mergedInto === undefined ? 'planned' : 'merged';
        entries.set(nudge.id, { ...nudge, state, plannedAt: at, attempts: 0 });
        added += 1;
      }
      return added;
    },
    mergedInto: async (id) =>
      [...entries.values()].filter((entry) => entry.mergedInto === id && entry.state === 'merged'),
    claim: async (limit, at) => {
      const claimed = [...entries.values()]
        .filter(({ id, state }) => state === 'planned' && (notBefore.get(id) ?? '') <= at)
        .slice(0, limit);
      for (const { id } of claimed) {
        set(id, { state: 'sending' });
        claimedAt.set(id, at);
        posted.delete(id);
      }
      return claimed.flatMap(({ id }) => entries.get(id) ?? []);
    },
    posting: async (id) => {
      if (entries.get(id)?.state !== 'sending' || posted.has(id)) return false;
      posted.add(id);
      return true;
    },
    recover: async (claimedBefore) => {
      const stale = [...entries.values()].filter(
        ({ id, state }) => state === 'sending' && (claimedAt.get(id) ?? '') < claimedBefore,
      );
      const doubtful = stale.filter(({ id }) => posted.has(id));
      for (const { id } of stale) set(id, { state: 'planned' });
      for (const { id } of doubtful) set(id, { state: 'failed', failure: 'interrupted' });
      return { again: stale.length - doubtful.length, doubtful: doubtful.length };
    },
    sent: async (id, at, { conversationId, activityId }) => {
      const answered = entries.get(id)?.state === 'answered';
      set(id, { ...(answered ? {} : { state: 'sent' }), sentAt: at, conversationId, activityId });
    },
    undeliverable: async (id, state, failure) => {
      if (entries.get(id)?.state !== 'answered') set(id, { state, failure });
    },
    unblock: async (personId) => {
      for (const entry of entries.values()) {
        if (entry.personId === personId && entry.state === 'blocked') {
          set(entry.id, { state: 'planned', failure: undefined });
        }
      }
    },
    postpone: async (id, until, tried) => {
      const entry = entries.get(id);
      if (entry?.state !== 'sending') return;
      set(id, { state: 'planned', attempts: entry.attempts + (tried ? 1 : 0) });
      notBefore.set(id, until);
    },
    cancel: async (id) => {
      const state = entries.get(id)?.state;
      if (state === 'planned' || state === 'sending') set(id, { state: 'cancelled' });
    },
    answered: async (id, at, where) => {
      set(id, { state: 'answered', answeredAt: entries.get(id)?.answeredAt ?? at });
      if (where === 'card') closed.add(id);
    },
    standing: async (after, limit) =>
      [...entries.values()]
        .filter(({ id, kind, activityId }) => activityId !== undefined && !isDigest(kind) && !closed.has(id))
        .filter(({ id }) => after === undefined || id > after)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    cardClosed: async (id) => void closed.add(id),
    tally: async (since) => {
      const counts = new Map<string, DeliveryTally>();
      for (const { kind, state, plannedAt } of entries.values()) {
        if (plannedAt < since) continue;
        const before = counts.get(`${kind} ${state}`)?.count ?? 0;
        counts.set(`${kind} ${state}`, { kind, state, count: before + 1 });
      }
      return [...counts.values()];
    },
    get: async (id) => entries.get(id),
    forPerson: async (personId) => [...entries.values()].filter((entry) => entry.personId === personId),
  };
}
