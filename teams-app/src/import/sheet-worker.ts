import { parentPort, workerData } from 'node:worker_threads';
import { findHeaderRow } from '@rod-trad/shared/domain/import/propose-columns';
import { formatOf } from './file-format.ts';
import { encodePart, partRows } from './part-codec.ts';
import { readCells } from './read-cells.ts';
import { readCsv } from './read-csv.ts';
import { FileRefusal } from './read-file.ts';
import type { PackedSheet, SheetSource, WorkerAnswer } from './read-sheets.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** Reads one file, in a thread of its own: a file that is slow to read, or too much for the memory, stops nobody else. */
const { fileName, bytes, form }: SheetSource = workerData;

async function read(): Promise<WorkerAnswer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sheets = form === 'cells' ? readCells(file) : await readAsFile(file);
  const packed: PackedSheet[] = sheets.map(({ name, rows }) => {
    const parts: Uint8Array[] = [];
    for (let at = 0; at < rows.length; at += partRows) parts.push(encodePart(rows.slice(at, at + partRows)));
    return { name, rows: rows.length, headerRow: findHeaderRow(rows.slice(0, 20)), parts };
  });
  if (packed.every(({ rows }) => rows === 0)) throw new FileRefusal('emptyFile');
  return { kind: 'read', sheets: packed.filter(({ rows }) => rows > 0) };
}

const readAsFile = (file: Buffer) => (formatOf(fileName, file) === 'xlsx' ? readXlsx(file) : readCsv(file));

parentPort?.postMessage(
  await read().catch((error: unknown): WorkerAnswer => {
    if (error instanceof FileRefusal) return { kind: 'refused', code: error.code, values: error.values };
    return { kind: 'refused', code: 'unreadableFile' };
  }),
);
