import type { EntityId, Stored, TableName, Tables } from './tables.ts';

/**
 * The system of record, row by row. Two implementations keep one contract (`row-store.contract.ts`):
 * memory, and SharePoint lists through Graph. Being down or throttled is thrown as an `AppError`
 * (`storeUnavailable`, `storeThrottled`); everything a caller can expect is returned.
 */
export interface RowStore {
  /** All live rows, page by page, in ⌈n ÷ page⌉ requests. */
  pages<T extends TableName>(table: T): AsyncIterable<readonly Stored<Tables[T]>[]>;
  get<T extends TableName>(table: T, id: EntityId): Promise<Stored<Tables[T]> | undefined>;
  /** Repeating a create with the same id never doubles the row: it answers `alreadyThere` with the first one. */
  create<T extends TableName>(table: T, entity: Tables[T]): Promise<CreateOutcome<Tables[T]>>;
  /** Changes the named fields if the row still is the version given; `undefined` clears a field. */
  change<T extends TableName>(
    table: T,
    id: EntityId,
    changes: Partial<Tables[T]>,
    etag: string,
  ): Promise<ChangeOutcome<Tables[T]>>;
  /** Marks the row as deleted. Rows are never destroyed: a destroyed row breaks the change feed. */
  remove<T extends TableName>(table: T, id: EntityId, etag: string): Promise<ChangeOutcome<Tables[T]>>;
  /** What has changed since a token, latest state of each row; without a token, a token for "from now on". */
  changes<T extends TableName>(table: T, token: string | undefined): Promise<ChangeFeed<Tables[T]>>;
}

export type CreateOutcome<Entity> =
  | { readonly kind: 'created'; readonly row: Stored<Entity> }
  | { readonly kind: 'alreadyThere'; readonly row: Stored<Entity> };

export type ChangeOutcome<Entity> =
  | { readonly kind: 'changed'; readonly row: Stored<Entity> }
  | { readonly kind: 'conflict'; readonly current: Stored<Entity> }
  | { readonly kind: 'missing' };

export type ChangeFeed<Entity> =
  | {
      readonly kind: 'changes';
      readonly rows: readonly Stored<Entity>[];
      readonly removed: readonly EntityId[];
      readonly token: string;
    }
  /** The token is too old, or the feed itself is broken: read everything anew. */
  | { readonly kind: 'resync' };
