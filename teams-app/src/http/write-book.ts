import writeXlsxFile, { type CellObject } from 'write-excel-file/node';

/** A value of a cell. Empty where there is nothing to say. */
export type BookCell = string | number | undefined;

/** A sheet is a table: one line of headings, and rows under it. */
export interface BookSheet {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly BookCell[])[];
}

/**
 * A workbook in the bytes of an `.xlsx`. What is text is written as text, whatever it begins with: `=`, `+`, `-` and `@` make no formula
 * when the file is opened, and the format of text (`@`) sees to it that none comes of it when somebody edits the cell afterwards.
 */
export async function writeBook(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const book = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ heading }) => ({ ...textCell(heading), ...head })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return writeXlsxFile(book, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

const head = { fontWeight: 'bold', backgroundColor: '#E8E8E8' } as const;

function cellOf(value: BookCell): CellObject | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' };
  return textCell(value);
}

function textCell(value: string): CellObject {
  return { type: String, value: withoutControls(value), format: '@', wrap: true, alignVertical: 'top' };
}

/** XML has no place for control characters, and a cell none for more than 32,767 of any. */
function withoutControls(value: string): string {
  return Array.from(value)
    .filter((character) => character >= ' ' || character === '\n' || character === '\t')
    .join('')
    .slice(0, 32_767);
}
