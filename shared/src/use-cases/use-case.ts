import type { AuditLog } from '../stores/audit-log.ts';
import type { NudgeLedger } from '../stores/nudge-ledger.ts';
import type { Records } from '../stores/records.ts';
import type { Writes } from '../stores/writes.ts';

/** What a use case is given. Nothing else is within its reach. */
export interface UseCaseContext {
  readonly records: Records;
  readonly writes: Writes;
  readonly ledger: NudgeLedger;
  readonly audit: AuditLog;
  now(): Date;
  /** Fewest people a number may be built on, for those who see numbers only. */
  readonly aggregateThreshold: number;
}

/** A refusal is an answer, not an exception. `notFound` never tells whether the thing exists for somebody else. */
export type Outcome<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'notFound' };
