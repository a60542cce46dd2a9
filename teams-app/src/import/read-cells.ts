import { mostCells, mostColumns, mostRows } from '@rod-trad/shared/domain/import/import-kind';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { z } from 'zod';
import { FileRefusal, type ReadSheet } from './read-file.ts';

/** Longest text a cell of Excel can have (support.microsoft.com, "Excel specifications and limits"). */
const longestText = 32_767;

const day = z.string().transform((text, context) => {
  const found = parseIsoDate(text);
  if (found !== undefined) return found;
  context.addIssue('Not a day');
  return z.NEVER;
});

const cell = z.union([
  z.string().max(longestText),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ day }),
  z.strictObject({ formula: z.literal(true) }),
  z.strictObject({ error: z.string().max(40) }),
  z.strictObject({ merged: z.literal(true) }),
]);

const sheet = z.strictObject({
  name: z.string().min(1).max(200),
  rows: z.array(z.tuple([z.number().int().min(1).max(1_048_576), z.array(cell)])),
});

/** The cells of an open workbook. They come from a browser, so each is looked at. */
export function readCells(bytes: Buffer): readonly ReadSheet[] {
  const { name, rows } = parse(bytes);
  if (rows.length > mostRows + 1) throw new FileRefusal('tooManyRows', { most: mostRows });
  let count = 0;
  let last = 0;
  for (const [row, cells] of rows) {
    count += cells.length;
    if (row <= last) throw new FileRefusal('unreadableFile');
    last = row;
    if (cells.length > mostColumns || count > mostCells) throw new FileRefusal('tooLargeInside');
  }
  return [{ name, rows: rows.map(([row, cells]) => ({ row, cells })) }];
}

function parse(bytes: Buffer): z.output<typeof sheet> {
  try {
    return sheet.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw new FileRefusal('unreadableFile');
  }
}
