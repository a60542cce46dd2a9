import type { ChangeFeed, ChangeOutcome, CreateOutcome } from '@rod-trad/shared/stores/row-store';
import type { EntityId, Stored, TableName, Tables } from '@rod-trad/shared/stores/tables';
import { createItemIds } from './item-ids.ts';
import { listPath, type SharePointStoreSettings } from './list-access.ts';
import { deletedColumn } from './list-definition.ts';
import { readChanges } from './read-changes.ts';
import { createListReader } from './read-list.ts';
import { createRowCodec } from './row-codec.ts';
import { createListWriter } from './write-list.ts';

/** One list, spoken to as a table. */
export interface SharePointTable<Entity> {
  pages(): AsyncIterable<readonly Stored<Entity>[]>;
  get(id: EntityId): Promise<Stored<Entity> | undefined>;
  create(entity: Entity): Promise<CreateOutcome<Entity>>;
  change(id: EntityId, changes: Partial<Entity>, etag: string): Promise<ChangeOutcome<Entity>>;
  remove(id: EntityId, etag: string): Promise<ChangeOutcome<Entity>>;
  changes(token: string | undefined): Promise<ChangeFeed<Entity>>;
}

export function createSharePointTable<T extends TableName>(
  settings: SharePointStoreSettings,
  table: T,
): SharePointTable<Tables[T]> {
  const codec = createRowCodec(table);
  const list = {
    settings,
    codec,
    path: listPath(settings.siteId, codec.definition),
    itemIds: createItemIds(codec.definition.appendOnly),
  };
  const reader = createListReader(list);
  const writer = createListWriter(list, reader);
  return {
    pages: () => reader.pages(),
    async get(id) {
      const found = await reader.byKey(id);
      return found?.kind === 'row' ? found.row : undefined;
    },
    create: (entity) => writer.create(entity),
    change: (id, changes, etag) => writer.change(id, codec.encodeChanges(changes), etag),
    remove: (id, etag) => writer.change(id, { [deletedColumn]: true }, etag),
    changes: (token) => readChanges(list, token),
  };
}
