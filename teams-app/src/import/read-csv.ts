import { Readable } from 'node:stream';
import { mostCells, mostColumns, mostRows } from '@rod-trad/shared/domain/import/import-kind';
import type { SheetRow } from '@rod-trad/shared/domain/import/sheet-row';
import { parse } from 'csv-parse';
import { decodeText } from './decode-text.ts';
import { FileRefusal, type ReadSheet } from './read-file.ts';

const delimiters = [';', '\t', ',', '|'] as const;

/** A CSV file as one sheet. Every value is a text, whatever it begins with: nothing is ever worked out. */
export async function readCsv(bytes: Buffer): Promise<readonly ReadSheet[]> {
  // The first line can say what stands between the values; Excel reads it, and writes it nowhere else.
  const decoded = decodeText(bytes);
  const [whole, said] = /^sep=(.)\r?\n/i.exec(decoded) ?? [];
  const text = decoded.slice(whole?.length ?? 0);
  const parser = Readable.from([text]).pipe(
    parse({
      delimiter: said ?? likeliest(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    }),
  );
  const rows: SheetRow[] = [];
  let row = whole === undefined ? 0 : 1;
  let cells = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      row += 1;
      cells += record.length;
      if (record.every((value) => value.trim() === '')) continue;
      if (rows.length > mostRows) throw new FileRefusal('tooManyRows', { most: mostRows });
      if (record.length > mostColumns || cells > mostCells) throw new FileRefusal('tooLargeInside');
      rows.push({ row, cells: record.map((value) => (value === '' ? null : value)) });
    }
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('unreadableFile');
  }
  return [{ name: '', rows }];
}

/** What stands between the values: whatever splits the first lines into most parts, and into equally many. */
function likeliest(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .slice(0, 20);
  let best: { delimiter: string; score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const score = Math.min(...counts.slice(0, 1), ...counts) * 10 + Math.min(counts[0] ?? 0, 9);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
