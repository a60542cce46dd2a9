export interface OpenSheets {
  readonly bookName: string;
  readonly names: readonly string[];
  readonly active: string;
}

export async function listSheets(context: Excel.RequestContext): Promise<OpenSheets> {
  const book = context.workbook.load('name');
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  const active = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  const shown = sheets.items.filter(({ visibility }) => visibility === 'Visible');
  return { bookName: book.name, names: shown.map(({ name }) => name), active: active.name };
}

export async function showCell(
  context: Excel.RequestContext,
  sheetName: string,
  address: string,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  await context.sync();
  if (sheet.isNullObject) return false;
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
  return true;
}
