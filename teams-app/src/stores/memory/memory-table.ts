import { toInstant } from '@rod-trad/shared/domain/iso-date';
import type { ChangeFeed, ChangeOutcome, CreateOutcome } from '@rod-trad/shared/stores/row-store';
import type { EntityId, Stored } from '@rod-trad/shared/stores/tables';

/** One table in memory, with versions and a change feed like a list's. */
export interface MemoryTable<Entity> {
  pages(size: number): AsyncIterable<readonly Stored<Entity>[]>;
  get(id: EntityId): Promise<Stored<Entity> | undefined>;
  create(entity: Entity): Promise<CreateOutcome<Entity>>;
  change(id: EntityId, changes: Partial<Entity>, etag: string): Promise<ChangeOutcome<Entity>>;
  remove(id: EntityId, etag: string): Promise<ChangeOutcome<Entity>>;
  changes(token: string | undefined): Promise<ChangeFeed<Entity>>;
  /** From now on no token given out before is of use. */
  forgetTokens(): void;
}

interface Slot<Entity> {
  readonly row: Stored<Entity>;
  readonly deleted: boolean;
  /** The place of its latest change in the feed. */
  readonly change: number;
}

export function createMemoryTable<Entity extends { readonly id: EntityId }>(
  now: () => Date,
): MemoryTable<Entity> {
  const slots = new Map<EntityId, Slot<Entity>>();
  let lastChange = 0;
  let oldestToken = 0;

  const keep = (entity: Entity, deleted: boolean): Stored<Entity> => {
    lastChange += 1;
    const row = { entity, etag: `"${lastChange}"`, modifiedAt: toInstant(now()) };
    slots.set(entity.id, { row, deleted, change: lastChange });
    return row;
  };
  const replace = async (
    id: EntityId,
    etag: string,
    next: (before: Entity) => { entity: Entity; deleted: boolean },
  ): Promise<ChangeOutcome<Entity>> => {
    const slot = slots.get(id);
    if (slot === undefined || slot.deleted) return { kind: 'missing' };
    if (slot.row.etag !== etag) return { kind: 'conflict', current: slot.row };
    const { entity, deleted } = next(slot.row.entity);
    return { kind: 'changed', row: keep(entity, deleted) };
  };

  return {
    async *pages(size) {
      const live = [...slots.values()].filter((slot) => !slot.deleted).map((slot) => slot.row);
      for (let from = 0; from === 0 || from < live.length; from += size) yield live.slice(from, from + size);
    },
    async get(id) {
      const slot = slots.get(id);
      return slot === undefined || slot.deleted ? undefined : slot.row;
    },
    async create(entity) {
      const there = slots.get(entity.id);
      if (there !== undefined) return { kind: 'alreadyThere', row: there.row };
      return { kind: 'created', row: keep(withoutEmpty(entity), false) };
    },
    change: (id, changes, etag) =>
      replace(id, etag, (before) => ({ entity: withoutEmpty({ ...before, ...changes }), deleted: false })),
    remove: (id, etag) => replace(id, etag, (entity) => ({ entity, deleted: true })),
    async changes(token) {
      const since = token === undefined ? lastChange : Number(token);
      if (Number.isNaN(since) || since < oldestToken) return { kind: 'resync' };
      const changed = [...slots.values()].filter((slot) => slot.change > since);
      return {
        kind: 'changes',
        rows: changed.filter((slot) => !slot.deleted).map((slot) => slot.row),
        removed: changed.filter((slot) => slot.deleted).map((slot) => slot.row.entity.id),
        token: String(lastChange),
      };
    },
    forgetTokens() {
      lastChange += 1;
      oldestToken = lastChange;
    },
  };
}

/** A field set to undefined is a field that is not there, as in a list. */
function withoutEmpty<Entity extends object>(entity: Entity): Entity {
  const kept = { ...entity };
  for (const key of Object.keys(kept) as (keyof Entity)[]) if (kept[key] === undefined) delete kept[key];
  return kept;
}
