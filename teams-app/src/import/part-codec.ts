import { gunzipSync, gzipSync } from 'node:zlib';
import type { SheetRow } from '@rod-trad/shared/domain/import/sheet-row';

/** Rows a part: read in some thousandths of a second, so that nobody else waits for it. */
export const partRows = 500;

/** Rows as they are kept: JSON, packed. */
export function encodePart(rows: readonly SheetRow[]): Uint8Array {
  return gzipSync(JSON.stringify(rows.map(({ row, cells }) => [row, cells])));
}

/** Reads what `encodePart` made. Nothing else ever gets here: what is kept is sealed. */
export function decodePart(part: Uint8Array): readonly SheetRow[] {
  const rows: readonly [number, SheetRow['cells']][] = JSON.parse(gunzipSync(part).toString('utf8'));
  return rows.map(([row, cells]) => ({ row, cells }));
}
