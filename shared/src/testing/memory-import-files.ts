import type { SheetRow } from '../domain/import/sheet-row.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { ImportFiles, KeptFile } from '../stores/import-files.ts';

/** Files in memory. A file is one sheet as JSON, rows of cells; it is kept until it is dropped. */
export function memoryImportFiles(now: Date): ImportFiles & { dropAll(): void } {
  const kept = new Map<string, KeptFile>();
  const headings = new Map<string, Map<string, string>>();
  return {
    dropAll: () => kept.clear(),
    async take(by, fileName, bytes) {
      if (bytes.length === 0) return { kind: 'refused', code: 'emptyFile' };
      const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      const all: SheetRow['cells'][] = JSON.parse(decodeURIComponent(text));
      const rows = all.map((cells, at) => ({ row: at + 1, cells }));
      const sheets = [{ name: 'Ark1', rows: rows.length, headerRow: 1 }];
      const uploadId = `${by}/${kept.size}`;
      kept.set(uploadId, {
        fileName,
        sheets,
        async *rows() {
          yield rows;
        },
      });
      return { kind: 'kept', uploadId, keptUntil: toInstant(now), file: { fileName, sheets } };
    },
    open: async (by, uploadId) => (uploadId.startsWith(`${by}/`) ? kept.get(uploadId) : undefined),
    headings: async (kind) => headings.get(kind) ?? new Map(),
    async remember(kind, said) {
      headings.set(kind, new Map([...(headings.get(kind) ?? []), ...said]));
    },
  };
}

/** The bytes that `memoryImportFiles` reads as these rows. */
export function fileOf(rows: readonly SheetRow['cells'][]): Uint8Array {
  const text = encodeURIComponent(JSON.stringify(rows));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
