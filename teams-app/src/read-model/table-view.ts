import { isDeepStrictEqual } from 'node:util';
import type { IsoInstant } from '@rod-trad/shared/domain/iso-date';
import type { EntityId, Stored } from '@rod-trad/shared/stores/tables';
import { pendingEtag } from './read-model.ts';
import type { Keyed, TableRows } from './table-rows.ts';

export type PendingWrite<Entity> =
  | { readonly key: string; readonly kind: 'create'; readonly entity: Entity; readonly at: IsoInstant }
  | { readonly key: string; readonly kind: 'change'; readonly changes: Partial<Entity> };

/** A table as readers see it: what the system of record says, with pending writes on top. */
export interface TableView<Entity> {
  rows(): Pick<TableRows<Entity>, 'size' | 'get' | 'all' | 'where'>;
  isPending(id: EntityId): boolean;
  /** Each of these gives true when a reader can see the difference. */
  put(row: Stored<Entity>): boolean;
  drop(id: EntityId): boolean;
  pend(id: EntityId, write: PendingWrite<Entity>): boolean;
  /** Takes back what is pending under a key. */
  unpend(key: string): boolean;
  /** The row as the system of record last told of it. */
  base(id: EntityId): Stored<Entity> | undefined;
  /** Takes rows read anew in place of all, and puts what is pending on top. */
  replace(fresh: TableRows<Entity>): void;
}

/** Told of what readers see differently from now on. */
export interface TableListener<Entity> {
  /** One row, before and after. */
  changed(before: Entity | undefined, after: Entity | undefined): void;
  /** Anything may be different. */
  replaced(): void;
}

export function createTableView<Entity extends Keyed>(
  empty: TableRows<Entity>,
  listener?: TableListener<Entity>,
): TableView<Entity> {
  let visible = empty;
  const pending = new Map<EntityId, PendingWrite<Entity>[]>();
  /** Where each key has something pending: an import has a hundred thousand rows pending under thousands of keys. */
  const placesOf = new Map<string, Set<EntityId>>();
  /** The rows beneath what is pending; every other row is its own base. */
  const beneath = new Map<EntityId, Stored<Entity> | undefined>();

  const show = (id: EntityId, row: Stored<Entity> | undefined): boolean => {
    const before = visible.get(id);
    if (row === undefined) visible.drop(id);
    else visible.put(unchanged(before, row) ? { ...row, entity: before.entity } : row);
    const differs = row === undefined ? before !== undefined : !unchanged(before, row);
    if (differs) listener?.changed(before?.entity, row?.entity);
    return differs;
  };
  const base = (id: EntityId) => (beneath.has(id) ? beneath.get(id) : visible.get(id));
  const setBase = (id: EntityId, row: Stored<Entity> | undefined): boolean => {
    const writes = pending.get(id);
    if (writes === undefined) return show(id, row);
    beneath.set(id, row);
    return show(id, overlay(row, writes));
  };

  return {
    rows: () => visible,
    isPending: (id) => pending.has(id),
    put: (row) => setBase(row.entity.id, row),
    drop: (id) => setBase(id, undefined),
    base,
    pend(id, write) {
      const under = base(id);
      pending.set(id, [...(pending.get(id) ?? []), write]);
      const places = placesOf.get(write.key) ?? new Set();
      placesOf.set(write.key, places.add(id));
      setBase(id, under);
      return true;
    },
    unpend(key) {
      const places = placesOf.get(key);
      placesOf.delete(key);
      for (const id of places ?? []) {
        const left = (pending.get(id) ?? []).filter((write) => write.key !== key);
        const under = base(id);
        if (left.length > 0) pending.set(id, left);
        else {
          pending.delete(id);
          beneath.delete(id);
        }
        setBase(id, under);
      }
      return places !== undefined;
    },
    replace(fresh) {
      visible = fresh;
      beneath.clear();
      for (const id of pending.keys()) setBase(id, fresh.get(id));
      listener?.replaced();
    },
  };
}

function unchanged<Entity>(
  before: Stored<Entity> | undefined,
  after: Stored<Entity>,
): before is Stored<Entity> {
  return before !== undefined && isDeepStrictEqual(before.entity, after.entity);
}

/** A create whose row has come already is done; a change of a row that is gone has nothing to stand on. */
function overlay<Entity extends Keyed>(
  base: Stored<Entity> | undefined,
  writes: readonly PendingWrite<Entity>[],
): Stored<Entity> | undefined {
  let row = base;
  for (const write of writes) {
    if (write.kind === 'create') row ??= { entity: write.entity, etag: pendingEtag, modifiedAt: write.at };
    else if (row !== undefined) row = { ...row, entity: changed(row.entity, write.changes) };
  }
  return row;
}

function changed<Entity extends object>(entity: Entity, changes: Partial<Entity>): Entity {
  const after = { ...entity, ...changes };
  for (const key of Object.keys(changes) as (keyof Entity)[]) if (after[key] === undefined) delete after[key];
  return after;
}
