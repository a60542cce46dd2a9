import { mostCells, mostColumns, mostRows } from '@rod-trad/shared/domain/import/import-kind';
import type { Cell, SheetRow } from '@rod-trad/shared/domain/import/sheet-row';
import type { NumberLook } from '@rod-trad/shared/domain/import/shown-number';
import { FileRefusal, type ReadSheet } from '../read-file.ts';
import { type CellSource, cellOf } from './cell-of.ts';
import { columnNumber, markMerged } from './mark-merged.ts';
import { openPackage, type XlsxPackage } from './open-package.ts';
import { readCellStyles } from './read-cell-styles.ts';
import { readStrings } from './read-strings.ts';
import { walkXml } from './walk-xml.ts';
import { readWorkbookParts } from './workbook-parts.ts';

interface Book {
  readonly strings: readonly string[];
  readonly styles: readonly NumberLook[];
  readonly from1904: boolean;
}

/** All sheets of a workbook. Formulas are told of and not worked out, and neither is what Excel last worked out trusted. */
export async function readXlsx(bytes: Buffer): Promise<readonly ReadSheet[]> {
  try {
    const file = await openPackage(bytes);
    const { sheets, from1904 } = await readWorkbookParts(file);
    const book: Book = { strings: await readStrings(file), styles: await readCellStyles(file), from1904 };
    const read: ReadSheet[] = [];
    for (const { name, part } of sheets) read.push({ name, rows: await readSheet(file, part, book) });
    return read;
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('unreadableFile');
  }
}

async function readSheet(file: XlsxPackage, part: string, book: Book): Promise<readonly SheetRow[]> {
  const rows: { row: number; cells: Cell[] }[] = [];
  const merged: string[] = [];
  let row = 0;
  let column = -1;
  let cells: Cell[] = [];
  let count = 0;
  let source: CellSource | undefined;
  let inText = false;

  await walkXml(file, part, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        column = -1;
        cells = [];
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnNumber(attributes.r.replace(/\d+$/, ''));
        source = {
          type: attributes.t,
          style: book.styles[Number(attributes.s ?? 0)] ?? 'number',
          formula: false,
          text: '',
        };
      } else if (name === 'f' && source !== undefined) source.formula = true;
      else if (name === 'mergeCell' && attributes.ref !== undefined) merged.push(attributes.ref);
      inText = name === 'v' || name === 't';
    },
    text(piece) {
      if (inText && source !== undefined) source.text += piece;
    },
    close(name) {
      inText = false;
      if (name === 'c' && source !== undefined) {
        const cell = cellOf(source, book);
        source = undefined;
        if (cell === null) return;
        count += 1;
        if (!(column >= 0 && column < mostColumns) || count > mostCells)
          throw new FileRefusal('tooLargeInside');
        while (cells.length < column) cells.push(null);
        cells[column] = cell;
      } else if (name === 'row' && cells.length > 0) {
        if (rows.length > mostRows) throw new FileRefusal('tooManyRows', { most: mostRows });
        rows.push({ row, cells });
      }
    },
  });
  return markMerged(rows, merged);
}
