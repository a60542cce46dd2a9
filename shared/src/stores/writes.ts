import type { PersonId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import type { EntityId, Stored, TableName, Tables } from './tables.ts';

/** One row to add or to change. */
export type Write = {
  [T in TableName]:
    | { readonly table: T; readonly kind: 'create'; readonly entity: Tables[T] }
    | {
        readonly table: T;
        readonly kind: 'change';
        readonly id: EntityId;
        readonly changes: Partial<Tables[T]>;
        /** The version the change was made from. */
        readonly etag: string;
        /** The changed fields as they were in that version: tells a true conflict from an unrelated edit. */
        readonly base: Partial<Tables[T]>;
      };
}[TableName];

/** What a person has decided in one act. It is kept as a whole before anything is answered, and written in order. */
export interface WriteBatch {
  /** Made by the client; the same key again is the same act again, and harmless. */
  readonly key: string;
  readonly by: PersonId;
  readonly writes: readonly Write[];
}

/** A decision about many rows at once: kept as a whole or not at all, then written in small batches. */
export interface WriteAct {
  /** Made by the client; the same key again is the same act again, and harmless. */
  readonly key: string;
  readonly by: PersonId;
  /** What kind of act it is, and what to call it. */
  readonly kind: string;
  readonly label: string;
  /** No two to one row. */
  readonly writes: readonly Write[];
}

/** How far an act has come. */
export interface ActProgress extends Omit<WriteAct, 'writes'> {
  readonly acceptedAt: IsoInstant;
  readonly total: number;
  /** Rows that are in SharePoint. */
  readonly written: number;
  /** Rows that somebody else had changed meanwhile, and that wait for a decision. */
  readonly parked: number;
}

export type WriteOutcome =
  | { readonly kind: 'saved' }
  /** Kept safely, not yet in SharePoint. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'conflict'; readonly table: TableName; readonly current: Stored<Tables[TableName]> }
  | { readonly kind: 'missing'; readonly table: TableName; readonly id: EntityId };

/** The way from a use case to the system of record, by a durable outbox. */
export interface Writes {
  submit(batch: WriteBatch): Promise<WriteOutcome>;
  /** Keeps all of it before anything is answered, and writes it afterwards. */
  submitAct(act: WriteAct): Promise<ActProgress>;
  /** The acts of the last days, newest first. */
  acts(): Promise<readonly ActProgress[]>;
}
