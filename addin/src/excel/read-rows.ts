import { stopIfCancelled, type Watch } from './watch.ts';

/** Some 50 bytes a cell in Excel's answer make 5 MB, which is all it may be (as `longestPayload`). */
const cellsAtOnce = 100_000;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What can be asked of each cell of a range. */
type CellProperty = 'values' | 'formulas' | 'numberFormat';

/** The values of a range, read in parts that Excel can answer; smaller ones where texts are long. */
export async function readRows(
  context: Excel.RequestContext,
  range: Excel.Range,
  size: Size,
  watch?: Watch,
): Promise<unknown[][]> {
  const values: unknown[][] = [];
  await readParts(context, { range, size, properties: ['values'], watch }, (part) => {
    for (const row of part.values) values.push(row);
  });
  return values;
}

interface Reading {
  readonly range: Excel.Range;
  readonly size: Size;
  readonly properties: readonly CellProperty[];
  readonly watch?: Watch | undefined;
}

/** Reads a range from its first row to its last; each part has what was asked for loaded. */
export async function readParts(
  context: Excel.RequestContext,
  { range, size, properties, watch }: Reading,
  take: (part: Excel.Range, firstRow: number) => void,
): Promise<void> {
  let read = 0;
  let count = Math.max(1, Math.floor(cellsAtOnce / (size.columns * properties.length)));
  while (read < size.rows) {
    stopIfCancelled(watch);
    const taken = Math.min(count, size.rows - read);
    const part = range
      .getRow(read)
      .getResizedRange(taken - 1, 0)
      .load(properties.join(','));
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || taken === 1) throw error;
      count = Math.ceil(taken / 2);
      continue;
    }
    take(part, read);
    read += taken;
    watch?.onProgress(read, size.rows);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}
