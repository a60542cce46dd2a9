import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import type { IsoInstant } from '@rod-trad/shared/domain/iso-date';
import type { EntityId, TableName } from '@rod-trad/shared/stores/tables';
import type { Write, WriteBatch, WriteOutcome } from '@rod-trad/shared/stores/writes';
import type { SettledRow } from '../read-model/read-model.ts';
import type { Row } from '../stores/postgres/database.ts';
import { writesFromJson } from './write-json.ts';

/** A batch held by one process, for the length of its lease. */
export interface ClaimedBatch extends WriteBatch {
  readonly id: number;
  readonly attempts: number;
  /** The act it is a part of. */
  readonly act: string | undefined;
  /** Writes that are in SharePoint already, with their rows. */
  readonly written: readonly SettledRow[];
}

export type BatchState =
  /** `resting`: it, or an earlier write to one of its rows, is not to be tried again yet. */
  | { readonly kind: 'pending'; readonly by: PersonId; readonly resting: boolean }
  | {
      readonly kind: 'finished';
      readonly by: PersonId;
      readonly outcome: WriteOutcome;
      readonly written: readonly SettledRow[];
    };

export interface OutboxStatus {
  readonly pending: number;
  readonly oldest: IsoInstant | undefined;
  readonly conflicts: number;
}

/** A write that could not be made and waits for somebody to look at it. No word of it is told, and nobody's id. */
export interface ParkedWrite {
  readonly table: TableName;
  readonly rowId: EntityId;
  /** When the person decided it. */
  readonly at: IsoInstant;
  /** Somebody else had changed the row, or it is gone. */
  readonly reason: 'conflict' | 'missing';
}

/** A row of `outbox_batches`. */
export interface BatchRow extends Row {
  readonly id: string | number;
  readonly key: string;
  readonly by_person: string;
  readonly state: 'pending' | 'done' | 'conflict' | 'settled';
  readonly writes: readonly Write[];
  readonly written: readonly SettledRow[];
  readonly outcome: WriteOutcome | null;
  readonly attempts: number;
  readonly act: string | null;
}

export function toClaimed(row: BatchRow): ClaimedBatch {
  return {
    id: Number(row.id),
    key: row.key,
    by: asId<'Person'>(row.by_person),
    writes: writesFromJson(row.writes),
    attempts: row.attempts,
    act: row.act ?? undefined,
    written: row.written,
  };
}

export function rowIdOf(write: Write): string {
  return write.kind === 'create' ? write.entity.id : write.id;
}
