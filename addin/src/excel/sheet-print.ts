import { readRows } from './read-rows.ts';

/**
 * What stands on a sheet in short: its name, its values and its charts. Two that are alike were not edited in between; empty when the
 * sheet is gone.
 */
export async function printOf(context: Excel.RequestContext, id: string): Promise<string> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
  await context.sync();
  if (sheet.isNullObject) return '';
  const used = sheet.getUsedRange(true).load('rowCount,columnCount');
  const charts = sheet.charts.load('items/name,items/left,items/top,items/width,items/height');
  await context.sync();
  const rows = await readRows(context, used, { rows: used.rowCount, columns: used.columnCount });
  const drawn = charts.items.map(({ name, left, top, width, height }) =>
    [name, ...[left, top, width, height].map(Math.round)].join(' '),
  );
  return [sheet.name, hash(JSON.stringify(rows)), ...drawn].join('|');
}

/** Two mixed sums of 32 bits: to notice a change, not to keep anybody out. */
function hash(words: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  return `${words.length}.${(high >>> 0).toString(36)}.${(low >>> 0).toString(36)}`;
}
