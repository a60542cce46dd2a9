import { stopIfCancelled, type Watch } from './watch.ts';

/** Some 50 bytes a cell in Excel's answer make 5 MB, which is all it may be (as `longestPayload`). */
const cellsAtOnce = 100_000;

/** The values of a range, read in parts that Excel can answer; smaller ones where texts are long. */
export async function readRows(
  context: Excel.RequestContext,
  range: Excel.Range,
  size: { readonly rows: number; readonly columns: number },
  watch?: Watch,
): Promise<unknown[][]> {
  const values: unknown[][] = [];
  let count = Math.max(1, Math.floor(cellsAtOnce / size.columns));
  while (values.length < size.rows) {
    stopIfCancelled(watch);
    const taken = Math.min(count, size.rows - values.length);
    const part = range
      .getRow(values.length)
      .getResizedRange(taken - 1, 0)
      .load('values');
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || taken === 1) throw error;
      count = Math.ceil(taken / 2);
      continue;
    }
    for (const row of part.values) values.push(row);
  }
  return values;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}
