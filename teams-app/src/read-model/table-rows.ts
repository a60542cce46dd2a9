import type { EntityId, Stored } from '@rod-trad/shared/stores/tables';

export interface Keyed {
  readonly id: EntityId;
}

/** The rows of one table in memory, with their one access path. */
export interface TableRows<Entity> {
  readonly size: number;
  get(id: EntityId): Stored<Entity> | undefined;
  /** What is handed out never changes afterwards: it is copied when a change comes, and only then. */
  all(): readonly Entity[];
  where(value: string): readonly Entity[];
  put(row: Stored<Entity>): void;
  drop(id: EntityId): void;
}

/**
 * Rows stand in plain arrays with one map from id to place: two million of them are a normal table, so there is no
 * object or closure per row. A change costs the same whatever the size of the table.
 */
export function createTableRows<Entity extends Keyed>(
  indexedBy: keyof Entity | undefined,
): TableRows<Entity> {
  const places = new Map<EntityId, number>();
  const rows: Stored<Entity>[] = [];
  const index = createIndex(indexedBy);
  let entities: Entity[] = [];
  let lent = false;

  /** The array of entities, safe to change. */
  const own = (): Entity[] => {
    if (lent) entities = entities.slice();
    lent = false;
    return entities;
  };

  return {
    get size() {
      return rows.length;
    },
    get(id) {
      const place = places.get(id);
      return place === undefined ? undefined : rows[place];
    },
    all() {
      lent = true;
      return entities;
    },
    where: index.of,
    put(row) {
      const { entity } = row;
      const place = places.get(entity.id);
      const before = place === undefined ? undefined : rows[place];
      // A new version that says the same: nothing that was handed out has to be copied.
      if (place !== undefined && before?.entity === entity) {
        rows[place] = row;
        return;
      }
      index.move(before?.entity, entity);
      own()[place ?? rows.length] = entity;
      if (place === undefined) places.set(entity.id, rows.length);
      rows[place ?? rows.length] = row;
    },
    drop(id) {
      const place = places.get(id);
      const last = rows.pop();
      if (place === undefined || last === undefined) {
        if (last !== undefined) rows.push(last);
        return;
      }
      const gone = rows[place] ?? last;
      index.move(gone.entity, undefined);
      places.delete(id);
      const list = own();
      list.pop();
      // The last row takes the empty place.
      if (last.entity.id === id) return;
      rows[place] = last;
      list[place] = last.entity;
      places.set(last.entity.id, place);
    },
  };
}

interface Index<Entity> {
  of(value: string): readonly Entity[];
  move(before: Entity | undefined, after: Entity | undefined): void;
}

const nothing: readonly never[] = [];

function createIndex<Entity extends Keyed>(indexedBy: keyof Entity | undefined): Index<Entity> {
  const buckets = new Map<unknown, Entity[]>();
  const lent = new WeakSet<readonly Entity[]>();
  if (indexedBy === undefined) return { of: () => nothing, move: () => undefined };

  /** The bucket of a value, safe to change. */
  const own = (value: unknown): Entity[] => {
    const there = buckets.get(value);
    if (there !== undefined && !lent.has(there)) return there;
    const fresh = there?.slice() ?? [];
    buckets.set(value, fresh);
    return fresh;
  };

  return {
    of(value) {
      const bucket = buckets.get(value);
      if (bucket === undefined) return nothing;
      lent.add(bucket);
      return bucket;
    },
    move(before, after) {
      const from = before?.[indexedBy];
      const to = after?.[indexedBy];
      const at = before === undefined || from === undefined ? -1 : placeIn(buckets.get(from), before.id);
      if (at >= 0 && after !== undefined && from === to) {
        own(to)[at] = after;
        return;
      }
      if (at >= 0) {
        const bucket = own(from);
        bucket.splice(at, 1);
        if (bucket.length === 0) buckets.delete(from);
      }
      if (after !== undefined && to !== undefined) own(to).push(after);
    },
  };
}

function placeIn(bucket: readonly Keyed[] | undefined, id: EntityId): number {
  return bucket?.findIndex((entity) => entity.id === id) ?? -1;
}
