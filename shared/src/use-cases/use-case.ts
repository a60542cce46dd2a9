import type { Fault } from '../domain/fault.ts';
import type { AuditLog } from '../stores/audit-log.ts';
import type { ImportFiles } from '../stores/import-files.ts';
import type { NudgeLedger } from '../stores/nudge-ledger.ts';
import type { NudgePreferenceStore } from '../stores/nudge-preference-store.ts';
import type { Records } from '../stores/records.ts';
import type { Stored } from '../stores/tables.ts';
import type { TextSeal } from '../stores/text-seal.ts';
import type { Writes } from '../stores/writes.ts';

/** What a use case is given. Nothing else is within its reach. */
export interface UseCaseContext {
  readonly records: Records;
  readonly writes: Writes;
  readonly ledger: NudgeLedger;
  /** What people have said of being sent messages. */
  readonly preferences: NudgePreferenceStore;
  readonly audit: AuditLog;
  /** Files that have been sent to be imported. */
  readonly files: ImportFiles;
  /** Locks what two people write to each other. */
  readonly seal: TextSeal;
  now(): Date;
  /** Lets others have a turn in the middle of long work. */
  breathe(): Promise<void>;
  /** Fewest people a number may be built on, for those who see numbers only. */
  readonly aggregateThreshold: number;
}

/** A refusal is an answer, not an exception. `notFound` never tells whether the thing exists for somebody else. */
export type Outcome<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'notFound' };

/** What comes of a command: taken, refused with every fault, or met by somebody else's change. */
export type CommandOutcome<Value, Entity = never> =
  | Outcome<Value>
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] }
  /** Somebody changed the row since it was looked at. */
  | { readonly kind: 'conflict'; readonly current: Stored<Entity> };

/** Whether what was decided is in SharePoint already, or kept safely and written soon. */
export type Written = 'saved' | 'pending';
