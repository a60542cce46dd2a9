import type { SQLOutputValue } from 'node:sqlite';
import type { StoredFields } from './write-fields.ts';

/** A row of a list as it is kept. */
export interface ItemRow {
  id: number;
  uniqueId: string;
  version: number;
  createdAt: string;
  modifiedAt: string;
  createdBy: string;
  modifiedBy: string;
  change: number;
  deleted: boolean;
  fields: StoredFields;
}

export const itemColumns =
  'id, unique_id, version, created_at, modified_at, created_by, modified_by, change, deleted, fields';

export function readItemRow(row: Record<string, SQLOutputValue>): ItemRow {
  return {
    id: Number(row.id),
    uniqueId: String(row.unique_id),
    version: Number(row.version),
    createdAt: String(row.created_at),
    modifiedAt: String(row.modified_at),
    createdBy: String(row.created_by),
    modifiedBy: String(row.modified_by),
    change: Number(row.change),
    deleted: row.deleted === 1,
    fields: JSON.parse(String(row.fields)) as StoredFields,
  };
}

/** The quotes are part of the value (graph-docs listitem-delta.md). */
export function eTagOf(row: Pick<ItemRow, 'uniqueId' | 'version'>): string {
  return `"{${row.uniqueId.toUpperCase()}},${row.version}"`;
}
