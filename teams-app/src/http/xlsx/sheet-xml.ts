import type { DatasetCell, DatasetColumn } from '@rod-trad/shared/contracts/dataset-views';
import { excelDay } from '@rod-trad/shared/domain/excel-day';
import { columnLetter } from '@rod-trad/shared/domain/import/sheet-row';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import type { DatasetTable } from '../presenters/dataset-table.ts';
import { styleOf } from './sheet-styles.ts';
import { xmlText } from './xml-text.ts';

type Sheet = Pick<DatasetTable, 'columns' | 'rows' | 'totals'>;

/** Characters wide, by what stands in the column. */
const widths = { text: 26, long: 50, number: 13, percent: 13, date: 13, mark: 7, key: 13 } as const;

/**
 * The sheet, row by row: the head stays in sight, the key is hidden, and what is coloured is so by its number.
 *
 * @param counted is told how many rows there were, when the last has been made
 */
export function* sheetXml(
  { columns, rows, totals }: Sheet,
  counted: (rows: number) => void,
): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  yield ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield '</sheetView></sheetViews><cols>';
  for (const [at, { kind }] of columns.entries()) {
    const hidden = kind === 'key' ? ' hidden="1"' : '';
    yield `<col min="${at + 1}" max="${at + 1}" width="${widths[kind]}" customWidth="1"${hidden}/>`;
  }
  yield '</cols><sheetData>';
  const letters = columns.map((_, at) => columnLetter(at));
  yield rowXml(1, letters, (at) => textXml(columns[at]?.label ?? '', styleOf.head));
  let count = 0;
  for (const { cells } of rows) {
    count += 1;
    yield rowXml(count + 1, letters, (at) => cellXml(cells[at] ?? '', columns[at]?.kind ?? 'text'));
  }
  counted(count);
  if (totals !== undefined) {
    // An empty table has a row all the same.
    const row = Math.max(count, 1) + 2;
    yield rowXml(row, letters, (at) => totalXml(totals[at] ?? '', columns[at]?.kind ?? 'text'));
  }
  yield '</sheetData>';
  for (const [at, { heat, kind }] of columns.entries()) {
    if (heat === undefined || count === 0) continue;
    yield heatXml(`${letters[at]}2:${letters[at]}${count + 1}`, kind === 'percent', heat, at + 1);
  }
  yield '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';
}

/** The attributes and the inside of a cell; nothing for an empty one. */
type CellXml = readonly [attributes: string, inside: string] | undefined;

function rowXml(row: number, letters: readonly string[], cell: (at: number) => CellXml): string {
  const cells = letters.map((letter, at) => {
    const made = cell(at);
    return made === undefined ? '' : `<c r="${letter}${row}" ${made[0]}>${made[1]}</c>`;
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}

function cellXml(cell: DatasetCell, kind: DatasetColumn['kind']): CellXml {
  if (cell === '') return undefined;
  if (typeof cell === 'number') {
    const isLarge = Math.abs(cell) >= 10_000 && Number.isInteger(cell);
    const style = kind === 'percent' ? styleOf.percent : isLarge ? styleOf.large : styleOf.number;
    return numberXml(cell, style);
  }
  const serial = kind === 'date' ? serialOf(cell) : undefined;
  if (serial !== undefined) return numberXml(serial, styleOf.date);
  const style = kind === 'long' ? styleOf.long : kind === 'mark' ? styleOf.mark : styleOf.text;
  return textXml(cell, style);
}

function totalXml(cell: DatasetCell, kind: DatasetColumn['kind']): CellXml {
  if (cell === '') return undefined;
  if (typeof cell === 'string') return textXml(cell, styleOf.head);
  return numberXml(cell, kind === 'percent' ? styleOf.totalPercent : styleOf.total);
}

/** A text is a text, whatever it begins with: a formula would be another element, and no cell of ours has one. */
function textXml(text: string, style: number): CellXml {
  return [`s="${style}" t="inlineStr"`, `<is><t xml:space="preserve">${xmlText(text)}</t></is>`];
}

function numberXml(value: number, style: number): CellXml {
  return Number.isFinite(value) ? [`s="${style}"`, `<v>${value}</v>`] : undefined;
}

/** Excel's own count of days; right for every day after 28 February 1900. */
function serialOf(day: string): number | undefined {
  const read = parseIsoDate(day);
  return read === undefined || read < '1900-03-01' ? undefined : excelDay(read);
}

/** From red over yellow to green: percent from 0 to 100, other numbers from the least to the most that stand there. */
function heatXml(
  range: string,
  isPercent: boolean,
  heat: 'highIsGood' | 'lowIsGood',
  priority: number,
): string {
  const places = isPercent
    ? '<cfvo type="num" val="0"/><cfvo type="num" val="0.5"/><cfvo type="num" val="1"/>'
    : '<cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/>';
  const colours = ['FFF8696B', 'FFFFEB84', 'FF63BE7B'];
  const inOrder = heat === 'highIsGood' ? colours : colours.toReversed();
  const scale = inOrder.map((rgb) => `<color rgb="${rgb}"/>`).join('');
  return (
    `<conditionalFormatting sqref="${range}"><cfRule type="colorScale" priority="${priority}">` +
    `<colorScale>${places}${scale}</colorScale></cfRule></conditionalFormatting>`
  );
}
