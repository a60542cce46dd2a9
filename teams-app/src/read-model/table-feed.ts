import { type IsoInstant, toInstant } from '@rod-trad/shared/domain/iso-date';
import { AppError } from '@rod-trad/shared/errors';
import type { RowStore } from '@rod-trad/shared/stores/row-store';
import type { EntityId, Stored, TableName, Tables } from '@rod-trad/shared/stores/tables';
import type { ReadModelPersistence, SnapshotChange, SnapshotRows } from './persistence.ts';
import { createTableRows, type Keyed, type TableRows } from './table-rows.ts';
import { createTableView, type TableListener, type TableView } from './table-view.ts';

/** One table of the read model, and how it is filled: from its copy, in full, and by its change feed. */
export interface TableFeed<Entity> {
  readonly view: TableView<Entity>;
  asOf(): IsoInstant | undefined;
  restore(): Promise<void>;
  /** Gives true when a reader can see a difference. */
  refresh(): Promise<boolean>;
  /** A row as it has just been written by this process. */
  settled(row: Stored<Entity>): boolean;
}

interface FeedDeps {
  readonly rowStore: RowStore;
  readonly persistence: ReadModelPersistence;
  readonly now: () => Date;
}

export function createTableFeed<T extends TableName>(
  deps: FeedDeps,
  table: T,
  indexedBy: keyof Tables[T] | undefined,
  listener?: TableListener<Tables[T]>,
): TableFeed<Tables[T]> {
  const { rowStore, persistence, now } = deps;
  const emptyRows = (): TableRows<Tables[T]> => createTableRows<Tables[T] & Keyed>(indexedBy);
  const view = createTableView<Tables[T] & Keyed>(emptyRows(), listener);
  let token: string | undefined;
  let asOf: IsoInstant | undefined;
  /** Counts writes of our own, to tell which came after a reading had begun. */
  let count = 0;
  const written = new Map<EntityId, { readonly at: number; readonly row: Stored<Tables[T]> }>();
  /** Rows of which two versions met without an order between them; looked up one by one. */
  const doubtful = new Set<EntityId>();

  /** Rows that the feed brought while a write of our own to them was on its way. */
  const fedMeanwhile = new Set<EntityId>();

  // The same type twice; TypeScript does not see through the key.
  const save = (change: SnapshotChange<Stored<Tables[T]>>) =>
    persistence.save(table, change as unknown as SnapshotChange<SnapshotRows[T]>);

  const readInFull = async (began: number, at: IsoInstant): Promise<boolean> => {
    // The token comes first: what changes during the reading is in the feed afterwards.
    const feed = await rowStore.changes(table, undefined);
    if (feed.kind !== 'changes') throw new AppError('storeRefused', `The feed of ${table} gives no token.`);
    token = undefined;
    await persistence.clear(table);
    const fresh = emptyRows();
    for await (const page of rowStore.pages(table)) {
      for (const row of page) fresh.put(row);
      await save({ upserts: page, removed: [], token: undefined, asOf: at });
    }
    await save({ upserts: [], removed: [], token: feed.token, asOf: at });
    token = feed.token;
    view.replace(fresh);
    for (const [id, own] of written) {
      if (own.at <= began || fresh.get(id)?.etag === own.row.etag) continue;
      view.put(own.row);
      doubtful.add(id);
    }
    return true;
  };

  const apply = (
    rows: readonly Stored<Tables[T]>[],
    removed: readonly EntityId[],
    began: number,
  ): boolean => {
    let changed = false;
    for (const row of rows) {
      const own = written.get(row.entity.id);
      if (view.isPending(row.entity.id)) fedMeanwhile.add(row.entity.id);
      if (own !== undefined && own.at > began && own.row.etag !== row.etag) doubtful.add(row.entity.id);
      else changed = view.put(row) || changed;
    }
    for (const id of removed) changed = view.drop(id) || changed;
    return changed;
  };

  const settleDoubts = async (): Promise<boolean> => {
    let changed = false;
    for (const id of [...doubtful]) {
      const row = await rowStore.get(table, id);
      doubtful.delete(id);
      changed = (row === undefined ? view.drop(id) : view.put(row)) || changed;
    }
    return changed;
  };

  return {
    view,
    asOf: () => asOf,
    async restore() {
      const copy = await persistence.load(table);
      if (copy === undefined) return;
      const rows = emptyRows();
      for (const row of copy.rows) rows.put(row as Stored<Tables[T]>);
      view.replace(rows);
      ({ token, asOf } = copy);
    },
    async refresh() {
      const began = count;
      const at = toInstant(now());
      let changed: boolean;
      const feed = token === undefined ? undefined : await rowStore.changes(table, token);
      if (feed?.kind === 'changes') {
        changed = apply(feed.rows, feed.removed, began);
        const { rows, removed } = feed;
        // Only then the token moves on: a copy that failed to be written is written the next time, rows and all.
        await save({ upserts: rows, removed, token: feed.token, asOf: at });
        token = feed.token;
      } else changed = await readInFull(began, at);
      asOf = at;
      for (const [id, own] of written) if (own.at <= began) written.delete(id);
      return (await settleDoubts()) || changed;
    },
    settled(row) {
      count += 1;
      const { id } = row.entity;
      // The feed may have told of a later version while our answer was on its way.
      if (fedMeanwhile.delete(id) && view.base(id)?.etag !== row.etag) doubtful.add(id);
      written.set(id, { at: count, row });
      return view.put(row);
    },
  };
}
