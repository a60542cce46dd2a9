import type { RowStore } from '@rod-trad/shared/stores/row-store';
import { type TableName, type Tables, tableNames } from '@rod-trad/shared/stores/tables';
import type { SharePointStoreSettings } from './list-access.ts';
import { createSharePointTable, type SharePointTable } from './sharepoint-table.ts';

type SharePointTables = { [T in TableName]: SharePointTable<Tables[T]> };

/** The system of record: SharePoint lists through Microsoft Graph. */
export function createSharePointStore(settings: SharePointStoreSettings): RowStore {
  const tables = Object.fromEntries(
    tableNames.map((table) => [table, createSharePointTable(settings, table)]),
  ) as unknown as SharePointTables;
  return {
    pages: (table) => tables[table].pages(),
    get: (table, id) => tables[table].get(id),
    create: (table, entity) => tables[table].create(entity),
    change: (table, id, changes, etag) => tables[table].change(id, changes, etag),
    remove: (table, id, etag) => tables[table].remove(id, etag),
    changes: (table, token) => tables[table].changes(token),
  };
}
