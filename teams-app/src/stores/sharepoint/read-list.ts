import type { EntityId, Stored, TableName, Tables } from '@rod-trad/shared/stores/tables';
import { graphFailureOf } from '../../graph/graph-failure.ts';
import { readPages } from '../../graph/read-pages.ts';
import type { ItemIds } from './item-ids.ts';
import { defaultPageSize, expandFields, type SharePointStoreSettings, termsFor } from './list-access.ts';
import { keyColumn } from './list-definition.ts';
import { type ReadItem, readItem } from './list-item.ts';
import type { RowCodec } from './row-codec.ts';

/** A list with what is needed to speak to it. */
export interface OpenList<T extends TableName> {
  readonly settings: SharePointStoreSettings;
  readonly codec: RowCodec<T>;
  readonly path: string;
  readonly itemIds: ItemIds;
}

/** A row as it was found; a bad one is reported and answered as not there. */
export type FoundRow<Entity> = Exclude<ReadItem<Entity>, { kind: 'bad' }>;

export interface ListReader<Entity> {
  pages(): AsyncIterable<readonly Stored<Entity>[]>;
  /** By the client-made key, deleted rows included: one equality on one indexed column. */
  byKey(id: EntityId): Promise<FoundRow<Entity> | undefined>;
  /** By SharePoint's own number: cheap, and not touched by the list view threshold. */
  byItemId(itemId: string): Promise<FoundRow<Entity> | undefined>;
}

export function createListReader<T extends TableName>(list: OpenList<T>): ListReader<Tables[T]> {
  const { settings, codec, path } = list;
  const expand = () =>
    expandFields(codec.columnNames, settings.schema?.missingColumns(codec.definition.table));
  const take = (item: unknown) => takeItem(list, item);

  return {
    async *pages() {
      const size = settings.pageSize ?? defaultPageSize;
      const terms = termsFor(settings, 'background', 2);
      for await (const page of readPages(settings.graph, `${path}/items?${expand()}&$top=${size}`, terms)) {
        const rows: Stored<Tables[T]>[] = [];
        for (const item of page.value) {
          const found = take(item);
          if (found?.kind === 'row') rows.push(found.row);
        }
        yield rows;
      }
    },
    async byKey(id) {
      const filter = `$filter=${encodeURIComponent(`fields/${keyColumn} eq '${id.replaceAll("'", "''")}'`)}`;
      const query = `${path}/items?${filter}&${expand()}&$top=2`;
      for await (const page of readPages(settings.graph, query, termsFor(settings, 'read', 2))) {
        for (const item of page.value) {
          const found = take(item);
          // SharePoint compares texts without regard to case; keys differ by it.
          if (found !== undefined && idOf(found) === id) return found;
        }
      }
      return undefined;
    },
    async byItemId(itemId) {
      const call = { method: 'GET', path: `${path}/items/${itemId}?${expand()}` } as const;
      try {
        return take((await settings.graph.send({ ...termsFor(settings, 'read', 1), ...call })).body);
      } catch (error) {
        if (graphFailureOf(error)?.status === 404) return undefined;
        throw error;
      }
    },
  };
}

/** Reads one item, remembers its number, and reports it when it is of no use. */
export function takeItem<T extends TableName>(
  list: OpenList<T>,
  item: unknown,
): FoundRow<Tables[T]> | undefined {
  const read = readItem(list.codec, item);
  if (read.kind === 'bad') {
    list.settings.onBadRow(read.bad);
    return undefined;
  }
  list.itemIds.keep(idOf(read), read.itemId);
  return read;
}

function idOf<Entity extends { readonly id: string }>(found: FoundRow<Entity>): EntityId {
  return found.kind === 'row' ? found.row.entity.id : found.id;
}
