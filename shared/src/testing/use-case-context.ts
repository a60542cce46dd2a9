import { asId, type NudgeId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import type { AuditEvent } from '../stores/audit-log.ts';
import type { ActProgress, WriteAct, WriteBatch, WriteOutcome } from '../stores/writes.ts';
import type { UseCaseContext } from '../use-cases/use-case.ts';
import type { FixedRecords } from './fixed-records.ts';
import { memoryImportFiles } from './memory-import-files.ts';
import { memoryNudgeLedger } from './memory-nudge-ledger.ts';
import { memoryNudgePreferences } from './memory-nudge-preferences.ts';
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
    ledger: memoryNudgeLedger(entries),
    preferences: memoryNudgePreferences(),
  };
}

function progressOf({ writes, ...act }: WriteAct, now: Date): ActProgress {
  const total = writes.filter(({ table }) => table !== 'history').length;
  return { ...act, acceptedAt: toInstant(now), total, written: total, parked: 0 };
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

export const actor = (
  personId: string,
  ...roles: ('HrAdviser' | 'UnionRep' | 'Management' | 'Administrator')[]
) => ({
  personId: asId<'Person'>(personId),
  roles,
});
