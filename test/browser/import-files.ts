import { buildXlsx } from '@rod-trad/teams-app/import/testing/build-xlsx';

/** As a browser hands it over. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A CSV file as Norwegian Excel saves it. */
export function csvFile(name: string, rows: readonly (readonly (string | number)[])[]): ChosenFile {
  const text = rows.map((row) => row.join(';')).join('\r\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}\r\n`) };
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with a cover and a sheet of this name, its rows as they stand. */
export function workbook(
  name: string,
  sheet: string,
  rows: readonly (readonly (string | number)[])[],
): ChosenFile {
  const parts = ['sheet1', 'sheet2'].map(
    (file, n) =>
      `<Relationship Id="r${n + 1}" Type="${relations}/worksheet" Target="worksheets/${file}.xml"/>`,
  );
  const buffer = buildXlsx(sheetData([['Laget av virksomheten i 2025']]), {
    'xl/_rels/workbook.xml.rels': `<Relationships>${parts.join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Forside" r:id="r1"/><sheet name="${sheet}" r:id="r2"/></sheets></workbook>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}">${sheetData(rows)}</worksheet>`,
  });
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  };
}

function sheetData(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number, at: string) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const cells = (row: readonly (string | number)[], number: number) =>
    row.map((value, column) =>
      value === '' ? '' : cell(value, `${String.fromCharCode(65 + column)}${number}`),
    );
  return `<sheetData>${rows
    .map((row, index) => `<row r="${index + 1}">${cells(row, index + 1).join('')}</row>`)
    .join('')}</sheetData>`;
}
