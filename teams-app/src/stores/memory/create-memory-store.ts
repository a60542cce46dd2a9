import type { RowStore } from '@rod-trad/shared/stores/row-store';
import { type TableName, type Tables, tableNames } from '@rod-trad/shared/stores/tables';
import { createMemoryTable, type MemoryTable } from './memory-table.ts';

export interface MemoryStoreSettings {
  readonly now: () => Date;
  readonly pageSize?: number;
}

/** A row store without a network, for use cases' tests; it can make every token too old, as SharePoint does. */
export interface MemoryStore extends RowStore {
  forgetTokens(): void;
}

type MemoryTables = { [T in TableName]: MemoryTable<Tables[T]> };

export function createMemoryStore(settings: MemoryStoreSettings): MemoryStore {
  const pageSize = settings.pageSize ?? 1_000;
  const tables = Object.fromEntries(
    tableNames.map((table) => [table, createMemoryTable(settings.now)]),
  ) as unknown as MemoryTables;
  return {
    pages: (table) => tables[table].pages(pageSize),
    get: (table, id) => tables[table].get(id),
    create: (table, entity) => tables[table].create(entity),
    change: (table, id, changes, etag) => tables[table].change(id, changes, etag),
    remove: (table, id, etag) => tables[table].remove(id, etag),
    changes: (table, token) => tables[table].changes(token),
    forgetTokens() {
      for (const table of tableNames) tables[table].forgetTokens();
    },
  };
}
