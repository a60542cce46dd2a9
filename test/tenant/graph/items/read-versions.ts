import type { DatabaseSync } from 'node:sqlite';
import type { StoredFields } from './write-fields.ts';

export interface ItemVersion {
  version: number;
  modifiedAt: string;
  modifiedBy: string;
  fields: StoredFields;
}

/** Newest first. */
export function readVersions(database: DatabaseSync, list: number, item: number): ItemVersion[] {
  return database
    .prepare('select * from graph_item_version where list = ? and item = ? order by version desc')
    .all(list, item)
    .map((row) => ({
      version: Number(row.version),
      modifiedAt: String(row.modified_at),
      modifiedBy: String(row.modified_by),
      fields: JSON.parse(String(row.fields)) as StoredFields,
    }));
}
