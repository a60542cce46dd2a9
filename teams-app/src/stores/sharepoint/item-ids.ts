import type { EntityId } from '@rod-trad/shared/stores/tables';

/** SharePoint's own number of a row, by our key: a change must name the one and we know the other. */
export interface ItemIds {
  get(id: EntityId): string | undefined;
  keep(id: EntityId, itemId: string): void;
}

/** Kept as numbers where they are numbers, as they are in SharePoint: half the memory of the text. */
export function createItemIds(appendOnly: boolean): ItemIds {
  const known = new Map<EntityId, number | string>();
  return {
    get: (id) => known.get(id)?.toString(),
    keep(id, itemId) {
      // Rows that are never changed need no number; the rare exception asks by key. They are the millions.
      if (appendOnly) return;
      const number = Number(itemId);
      known.set(id, String(number) === itemId ? number : itemId);
    },
  };
}
