import { columnLetter } from '@rod-trad/shared/domain/import/sheet-row';
import type { DatasetTable } from '../presenters/dataset-table.ts';
import { stylesXml } from './sheet-styles.ts';
import { sheetXml } from './sheet-xml.ts';
import { xmlText } from './xml-text.ts';
import { type Part, zipParts } from './zip-parts.ts';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as the bytes of an `.xlsx` with one Excel table in it, made as they are asked for. */
export function writeTable(table: DatasetTable): AsyncIterable<Uint8Array> {
  return zipParts(partsOf(table));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The table comes after the sheet: how many rows it has is known when they have been made. */
function* partsOf(table: DatasetTable): Iterable<Part> {
  yield { path: '[Content_Types].xml', pieces: [head, contentTypes] };
  yield { path: '_rels/.rels', pieces: [head, relations([['officeDocument', 'xl/workbook.xml']])] };
  yield { path: 'xl/workbook.xml', pieces: [head, workbookXml(table)] };
  const inBook = relations([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
  ]);
  yield { path: 'xl/_rels/workbook.xml.rels', pieces: [head, inBook] };
  yield { path: 'xl/styles.xml', pieces: stylesXml };
  let rows = 0;
  const counted = (count: number) => {
    rows = count;
  };
  yield { path: 'xl/worksheets/sheet1.xml', pieces: sheetXml(table, counted) };
  const inSheet = relations([['table', '../tables/table1.xml']]);
  yield { path: 'xl/worksheets/_rels/sheet1.xml.rels', pieces: [head, inSheet] };
  yield { path: 'xl/tables/table1.xml', pieces: [head, tableXml(table, rows)] };
}

const partType = (path: string, type: string) =>
  `<Override PartName="/xl/${path}" ContentType="${spreadsheet}.${type}+xml"/>`;
const contentTypes = [
  `<Types xmlns="${packaged}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  partType('workbook.xml', 'sheet.main'),
  partType('worksheets/sheet1.xml', 'worksheet'),
  partType('styles.xml', 'styles'),
  partType('tables/table1.xml', 'table'),
  '</Types>',
].join('');

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`;
}

/** Excel takes at most 31 characters for the name of a sheet, and none of these. */
function workbookXml({ title }: Pick<DatasetTable, 'title'>): string {
  const plain = title.replaceAll(/[[\]:*?/\\]/g, ' ').replaceAll(/^'+|'+$/g, '');
  const name = xmlText(plain.slice(0, 31).trim() || 'Ark1');
  return (
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
    `<sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  );
}

function tableXml({ kind, columns }: Pick<DatasetTable, 'kind' | 'columns'>, rows: number): string {
  const range = `A1:${columnLetter(columns.length - 1)}${Math.max(rows, 1) + 1}`;
  const named = columns.map(({ label }, at) => `<tableColumn id="${at + 1}" name="${xmlText(label)}"/>`);
  return (
    `<table xmlns="${main}" id="1" name="rodtrad_${kind}" displayName="rodtrad_${kind}" ref="${range}" totalsRowShown="0">` +
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${named.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    '</table>'
  );
}
