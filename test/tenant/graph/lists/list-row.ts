import type { SQLOutputValue } from 'node:sqlite';

/** A list as it is kept; `number` is the short key the other tables use. */
export interface ListRow {
  number: number;
  id: string;
  siteId: string;
  name: string;
  displayName: string;
  description: string;
  template: string;
  hidden: boolean;
  createdAt: string;
  modifiedAt: string;
  createdBy: string;
  lastChange: number;
  deltaGeneration: number;
  /** Deleted rows appear in the delta feed as documented; otherwise they break it, as they really do. */
  tombstones: boolean;
  webUrl: string;
}

export function readListRow(row: Record<string, SQLOutputValue>, siteId: string): ListRow {
  const name = String(row.name);
  return {
    number: Number(row.number),
    id: String(row.id),
    siteId,
    name,
    displayName: String(row.display_name),
    description: String(row.description),
    template: String(row.template),
    hidden: row.hidden === 1,
    createdAt: String(row.created_at),
    modifiedAt: String(row.modified_at),
    createdBy: String(row.created_by),
    lastChange: Number(row.last_change),
    deltaGeneration: Number(row.delta_generation),
    tombstones: row.tombstones === 1,
    webUrl: `https://${siteId.split(',')[0]}/sites/rodtrad/Lists/${encodeURIComponent(name)}`,
  };
}
