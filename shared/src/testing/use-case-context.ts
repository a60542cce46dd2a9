import { asId, type NudgeId, type PersonId } from '../domain/ids.ts';
import { type IsoInstant, toInstant } from '../domain/iso-date.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import type { AuditEvent } from '../stores/audit-log.ts';
import type { NudgeLedger } from '../stores/nudge-ledger.ts';
import type { ActProgress, WriteAct, WriteBatch, WriteOutcome } from '../stores/writes.ts';
import type { UseCaseContext } from '../use-cases/use-case.ts';
import type { FixedRecords } from './fixed-records.ts';
import { memoryImportFiles } from './memory-import-files.ts';
import { memoryTextSeal } from './memory-text-seal.ts';

export interface TestContext extends UseCaseContext {
  readonly records: FixedRecords;
  readonly audited: AuditEvent[];
  readonly submitted: WriteBatch[];
  readonly acts: WriteAct[];
  readonly entries: Map<NudgeId, NudgeEntry>;
  /** What the next submit answers; afterwards writes are saved again. */
  answerNext(outcome: WriteOutcome): void;
}

/** A use case's surroundings in memory: writes go straight into the records. */
export function testContext(records: FixedRecords, now: Date): TestContext {
  const audited: AuditEvent[] = [];
  const submitted: WriteBatch[] = [];
  const acts: WriteAct[] = [];
  const entries = new Map<NudgeId, NudgeEntry>();
  let next: WriteOutcome | undefined;
  return {
    records,
    audited,
    submitted,
    acts,
    entries,
    aggregateThreshold: 5,
    files: memoryImportFiles(now),
    seal: memoryTextSeal(),
    breathe: async () => {},
    now: () => now,
    answerNext: (outcome) => {
      next = outcome;
    },
    audit: {
      record: async (event) => void audited.push(event),
      about: async (subject) => audited.filter((event) => event.subject === subject),
    },
    writes: {
      submit: async (batch) => {
        const outcome = next ?? { kind: 'saved' };
        next = undefined;
        submitted.push(batch);
        if (outcome.kind === 'saved' || outcome.kind === 'pending') apply(records, batch);
        return outcome;
      },
      submitAct: async (act) => {
        if (acts.every(({ key }) => key !== act.key)) {
          acts.push(act);
          apply(records, act);
        }
        return progressOf(act, now);
      },
      acts: async () => acts.map((act) => progressOf(act, now)).toReversed(),
    },
    ledger: memoryLedger(entries),
  };
}

function progressOf({ writes, ...act }: WriteAct, now: Date): ActProgress {
  return { ...act, acceptedAt: toInstant(now), total: writes.length, written: writes.length, parked: 0 };
}

function apply(records: FixedRecords, batch: Pick<WriteBatch, 'writes'>): void {
  for (const write of batch.writes) {
    if (write.kind === 'create') records.put(write.table, write.entity);
    else {
      const current = records.get(write.table, write.id)?.entity;
      if (current !== undefined) records.put(write.table, Object.assign({ ...current }, write.changes));
    }
  }
}

function memoryLedger(entries: Map<NudgeId, NudgeEntry>): NudgeLedger {
  const set = (id: NudgeId, change: Partial<NudgeEntry>) => {
    const entry = entries.get(id);
    if (entry !== undefined) entries.set(id, { ...entry, ...change });
  };
  return {
    unplanned: async (ids) => new Set(ids.filter((id) => !entries.has(id))),
    plannedSince: async (since) => {
      const counts = new Map<PersonId, number>();
      for (const entry of entries.values()) {
        if (entry.plannedAt >= since && entry.state !== 'cancelled') {
          counts.set(entry.personId, (counts.get(entry.personId) ?? 0) + 1);
        }
      }
      return counts;
    },
    plan: async (nudges, at) => {
      const fresh = nudges.filter((nudge) => !entries.has(nudge.id));
      for (const nudge of fresh) entries.set(nudge.id, { ...nudge, state: 'planned', plannedAt: at });
      return fresh.length;
    },
    claim: async (limit) => {
      const claimed = [...entries.values()].filter((entry) => entry.state === 'planned').slice(0, limit);
      for (const entry of claimed) set(entry.id, { state: 'sending' });
      return claimed;
    },
    sent: async (id, at, place) => set(id, { state: 'sent', sentAt: at, ...place }),
    undeliverable: async (id, state, failure) => set(id, { state, failure }),
    unblock: async (personId) => {
      for (const entry of entries.values()) {
        if (entry.personId === personId && entry.state === 'blocked') set(entry.id, { state: 'planned' });
      }
    },
    postpone: async (id) => set(id, { state: 'planned' }),
    cancel: async (id) => set(id, { state: 'cancelled' }),
    answered: async (id, at: IsoInstant) => set(id, { state: 'answered', answeredAt: at }),
    get: async (id) => entries.get(id),
    forPerson: async (personId) => [...entries.values()].filter((entry) => entry.personId === personId),
  };
}

export const actor = (
  personId: string,
  ...roles: ('HrAdviser' | 'UnionRep' | 'Management' | 'Administrator')[]
) => ({
  personId: asId<'Person'>(personId),
  roles,
});
