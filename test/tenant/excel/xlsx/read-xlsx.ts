import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { parseArea } from '../workbook/address.ts';
import type { Cell, CellValue } from '../workbook/cell.ts';
import { dateToSerial } from '../workbook/date-serial.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { Workbook } from '../workbook/workbook.ts';
import { fromFileStyle } from './cell-style.ts';
import { readColorScales } from './color-scales.ts';
import { widthToPoints } from './column-width.ts';
import { documentProperties } from './document-properties.ts';
import { readCharts } from './drawing-parts.ts';
import { readCustomProperties, readSettings } from './property-parts.ts';
import { readProtection } from './sheet-protection.ts';
import { readTablePart } from './table-part.ts';
import { attribute, children, type Element, parseXml, text } from './xml.ts';

/** Opens an .xlsx file. What the workbook does not know of (pictures, comments …) is not kept. */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const file = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await file.xlsx.load(copy);
  const workbook = new Workbook(file.worksheets.map((worksheet) => worksheet.name));
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  const part = (path: string) => (parts[path] === undefined ? undefined : strFromU8(parts[path]));
  const tables = readTables(part, Object.keys(parts));
  for (const worksheet of file.worksheets) {
    const sheet = workbook.findSheet(worksheet.name);
    if (sheet === undefined) continue;
    readSheet(worksheet, sheet);
    for (const { name } of worksheet.getTables() as unknown as { name: string }[]) {
      const found = tables.get(name);
      const table = found === undefined ? undefined : readTablePart(found, sheet);
      if (table !== undefined) workbook.addTable(table);
    }
  }
  for (const item of children(
    children(parseXml(part('xl/workbook.xml'), 'workbook'), 'definedNames')[0],
    'definedName',
  )) {
    workbook.names.push({
      name: attribute(item, 'name') ?? '',
      formula: `=${text(item)}`,
      comment: attribute(item, 'comment') ?? '',
      visible: attribute(item, 'hidden') !== '1',
    });
  }
  readCharts(part, workbook);
  for (const [key, value] of readSettings(part('xl/webextensions/webextension1.xml')))
    workbook.settings.set(key, value);
  for (const [key, value] of readCustomProperties(part('docProps/custom.xml'))) {
    workbook.customProperties.set(key, value);
  }
  for (const { key, field } of documentProperties) {
    if (file[field]) workbook.documentProperties.set(key, file[field]);
  }
  return workbook;
}

const wanted =
  /^(xl\/(?:tables|charts|drawings)\/.*|xl\/workbook\.xml|docProps\/custom\.xml|xl\/webextensions\/webextension1\.xml)$/;

function readTables(
  part: (path: string) => string | undefined,
  paths: readonly string[],
): Map<string, Element> {
  const tables = new Map<string, Element>();
  for (const path of paths.filter((one) => one.startsWith('xl/tables/'))) {
    const element = parseXml(part(path), 'table');
    if (element !== undefined) tables.set(attribute(element, 'name') ?? '', element);
  }
  return tables;
}

function readSheet(worksheet: ExcelJS.Worksheet, sheet: Sheet): void {
  sheet.visibility =
    worksheet.state === 'veryHidden' ? 'VeryHidden' : worksheet.state === 'hidden' ? 'Hidden' : 'Visible';
  sheet.tabColor = worksheet.properties.tabColor?.argb
    ? `#${worksheet.properties.tabColor.argb.slice(-6)}`
    : '';
  const [view] = worksheet.views;
  sheet.showGridlines = view?.showGridLines !== false;
  if (view?.state === 'frozen') sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  for (const [index, column] of (worksheet.columns ?? []).entries()) {
    if (column.width !== undefined && column.isCustomWidth)
      sheet.columnWidths.set(index, widthToPoints(column.width));
    if (column.hidden) sheet.hiddenColumns.add(index);
  }
  readColorScales(worksheet, sheet);
  for (const range of worksheet.model.merges) {
    const area = parseArea(range);
    if (area !== undefined) sheet.merged.push(area);
  }
  readProtection(worksheet, sheet);
  worksheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.hidden) sheet.hiddenRows.add(rowNumber - 1);
    if (row.height) sheet.rowHeights.set(rowNumber - 1, row.height);
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      // ExcelJS gives what lies under a merged cell the value of its first; in Excel it has none.
      const read = cell.isMerged && cell.master !== cell ? undefined : readCell(cell);
      if (read !== undefined) sheet.setCell(rowNumber - 1, columnNumber - 1, read);
    });
  });
}

function readCell(cell: ExcelJS.Cell): Cell | undefined {
  const style = fromFileStyle(cell.style);
  const numberFormat = cell.numFmt === 'General' ? undefined : cell.numFmt || undefined;
  const value = plainValue(cell.result ?? cell.value);
  const formula = cell.formula ? `=${cell.formula}` : undefined;
  if (value === '' && formula === undefined && style === undefined && numberFormat === undefined)
    return undefined;
  return { value, formula, numberFormat, style };
}

function plainValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateToSerial(value);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return value.text;
  return plainValue('result' in value ? (value.result ?? '') : '');
}
