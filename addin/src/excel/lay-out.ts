import { addChart } from './add-chart.ts';
import type { Added, Figure, Layout } from './figure.ts';
import { fillOwnSheet } from './own-sheet.ts';
import { sheetName } from './sheet-name.ts';
import { printOf } from './sheet-print.ts';

/** Puts words and charts to tables that were just inserted, and brings them to the front. What it answers can be taken back. */
export async function layOut(
  context: Excel.RequestContext,
  { tables, front, figures }: Layout,
): Promise<Added> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const inserted = tables.map((name) => context.workbook.tables.getItem(name).worksheet.load('id,position'));
  await context.sync();
  const [first] = inserted;
  if (first === undefined) throw new Error('A layout has at least one table');
  const sheets = inserted.map(({ id }) => id);
  try {
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const own = front && worksheets.add(sheetName(front.title, taken));
    if (own !== undefined && front !== undefined) {
      own.position = first.position;
      own.load('id');
      await context.sync();
      sheets.unshift(own.id);
      fillOwnSheet(own, front);
    }
    const sheet = own ?? first;
    // Counts are worked out before they are drawn: a chart of empty cells would have no series.
    if (figures.length > 0) await context.sync();
    for (const figure of figures) addChart(context, sheet, figure);
    sheet.activate();
    const [figure] = figures;
    if (own === undefined && figure !== undefined) showBeside(sheet, figure);
    else sheet.getCell(0, 0).select();
    await context.sync();
    const prints: Added['sheets'][number][] = [];
    for (const id of sheets) prints.push({ id, print: await printOf(context, id) });
    return { tables, sheets: prints };
  } catch (error) {
    // The tables are taken out by whoever put them in.
    const [own] = sheets;
    if (own !== undefined && sheets.length > tables.length) {
      worksheets.getItem(own).delete();
      await context.sync();
    }
    throw error;
  }
}

/** Points of a column nobody has sized. */
const standardWidth = 48;

/** Beside a wide table a chart is out of sight: the names of the rows stay, and the sheet is moved until the chart is seen to its right edge. */
function showBeside(sheet: Excel.Worksheet, { at, size }: Figure): void {
  sheet.freezePanes.freezeAt(sheet.getCell(0, 0));
  sheet.getCell(at.row, at.column + Math.ceil(size.width / standardWidth)).select();
}
