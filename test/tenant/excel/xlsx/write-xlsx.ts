import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatArea } from '../workbook/address.ts';
import type { Cell } from '../workbook/cell.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { toFileStyle } from './cell-style.ts';
import { writeColorScales } from './color-scales.ts';
import { pointsToWidth } from './column-width.ts';
import { documentProperties } from './document-properties.ts';
import { chartParts } from './drawing-parts.ts';
import { customPropertyParts, type PackagePart, settingParts } from './property-parts.ts';
import { writeProtection } from './sheet-protection.ts';
import { writeTablePart } from './table-part.ts';
import { attribute, declaration, escapeXml, parseXml } from './xml.ts';

/** The workbook as an .xlsx file. ExcelJS writes cells, formats and sheets; the parts it cannot write are added after. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.calcProperties.fullCalcOnLoad = true;
  for (const { key, field } of documentProperties) {
    const value = workbook.documentProperties.get(key);
    if (value !== undefined) file[field] = value;
  }
  for (const sheet of workbook.sheets) writeSheet(file, workbook, sheet);
  const written = await file.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return addParts(new Uint8Array(written), workbook);
}

function writeSheet(file: ExcelJS.Workbook, workbook: Workbook, sheet: Sheet): void {
  const { rows, columns } = sheet.frozen;
  const worksheet = file.addWorksheet(sheet.name, {
    state:
      sheet.visibility === 'VeryHidden' ? 'veryHidden' : sheet.visibility === 'Hidden' ? 'hidden' : 'visible',
    ...(sheet.tabColor !== '' && { properties: { tabColor: { argb: `FF${sheet.tabColor.slice(1)}` } } }),
    views: [
      {
        showGridLines: sheet.showGridlines,
        ...(rows + columns > 0 ? { state: 'frozen', xSplit: columns, ySplit: rows } : { state: 'normal' }),
      },
    ],
  });
  for (const table of workbook.tables.filter((one) => one.sheet === sheet)) {
    worksheet.addTable({
      name: table.name,
      ref: formatArea({ ...table.area, rows: 1, columns: 1 }),
      columns: table.columns.map(({ name }) => ({ name })),
      rows: [[]],
    });
  }
  for (const [column, points] of sheet.columnWidths)
    worksheet.getColumn(column + 1).width = pointsToWidth(points);
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const [row, points] of sheet.rowHeights) worksheet.getRow(row + 1).height = points;
  for (const row of sheet.hiddenRows) worksheet.getRow(row + 1).hidden = true;
  for (const area of sheet.merged) worksheet.mergeCells(formatArea(area));
  writeColorScales(worksheet, sheet);
  writeProtection(worksheet, sheet);
  const everything = { row: 0, column: 0, rows: sheet.rowCount(), columns: Number.MAX_SAFE_INTEGER };
  for (const { row, column, cell } of sheet.cellsIn(everything)) {
    writeCell(worksheet.getRow(row + 1).getCell(column + 1), cell);
  }
}

function writeCell(target: ExcelJS.Cell, cell: Cell): void {
  if (cell.formula !== undefined) target.value = { formula: cell.formula.slice(1), result: cell.value };
  else target.value = cell.value === '' ? null : cell.value;
  if (cell.style !== undefined) target.style = toFileStyle(cell.style);
  if (cell.numberFormat !== undefined) target.numFmt = cell.numberFormat;
}

function addParts(file: Uint8Array, workbook: Workbook): Uint8Array {
  const parts = unzipSync(file);
  for (const path of Object.keys(parts)) if (path.endsWith('/')) delete parts[path];
  const edit = (path: string, change: (text: string) => string) => {
    const content = parts[path];
    if (content === undefined) throw new Error(`ExcelJS wrote no ${path}.`);
    parts[path] = strToU8(change(strFromU8(content)));
  };
  for (const path of Object.keys(parts).filter((one) => one.startsWith('xl/tables/'))) {
    edit(path, (text) => {
      const name = attribute(parseXml(text, 'table'), 'displayName') ?? '';
      const table = workbook.findTable(name);
      return table === undefined ? text : writeTablePart(table);
    });
  }
  const drawings = chartParts(workbook);
  for (const { sheet } of drawings) {
    const path = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
    parts[path] ??= strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
    );
    edit(path, (text) => text.replace('</Relationships>', `${drawingLink(sheet)}</Relationships>`));
    // Before the tables, or at the end: the schema has an order (CT_Worksheet).
    edit(`xl/worksheets/sheet${sheet}.xml`, (text) =>
      text.replace(/<tableParts|<\/worksheet>/, (next) => `<drawing r:id="rIdDrawing"/>${next}`),
    );
  }
  const added: PackagePart[] = [
    ...customPropertyParts(workbook),
    ...settingParts(workbook),
    ...drawings.flatMap((one) => one.parts),
  ];
  for (const { path, content } of added) parts[path] = strToU8(content);
  const overrides = added.filter((part) => part.contentType !== undefined);
  edit('[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      `${overrides.map((part) => `<Override PartName="/${part.path}" ContentType="${part.contentType}"/>`).join('')}</Types>`,
    ),
  );
  const linked = added.filter((part) => part.rootRelationship !== undefined);
  edit('_rels/.rels', (text) =>
    text.replace(
      '</Relationships>',
      `${linked.map((part, index) => `<Relationship Id="rIdAdded${index}" Type="${part.rootRelationship}" Target="${part.path}"/>`).join('')}</Relationships>`,
    ),
  );
  if (workbook.names.length > 0) {
    // Written here because ExcelJS spells a name out cell by cell.
    edit('xl/workbook.xml', (text) => text.replace('<calcPr', `${definedNames(workbook)}<calcPr`));
  }
  return zipSync(parts, { level: 1 });
}

function drawingLink(sheet: number): string {
  return `<Relationship Id="rIdDrawing" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing${sheet}.xml"/>`;
}

function definedNames(workbook: Workbook): string {
  const names = workbook.names.map(({ name, formula, comment, visible }) => {
    const extra = `${comment === '' ? '' : ` comment="${escapeXml(comment)}"`}${visible ? '' : ' hidden="1"'}`;
    return `<definedName name="${escapeXml(name)}"${extra}>${escapeXml(formula.slice(1))}</definedName>`;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}
