import type { CellValue } from './cell.ts';
import { dateToSerial } from './date-serial.ts';

interface CellInput {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format Excel gives a General cell when the text reads as a date or a percentage. */
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a text set through `Range.values` or typed into a cell: it is read as if the person had typed
 * it. A leading `=` starts a formula, digits become a number, `2026-05-01` a date; a leading apostrophe or the text
 * format `@` keeps it as it stands (learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 */
export function readCellInput(text: string, numberFormat: string | undefined): CellInput {
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { value: Number(trimmed) };
  const percent = /^([+-]?\d+(\.\d+)?)\s?%$/.exec(trimmed);
  if (percent !== null) {
    return { value: Number(percent[1]) / 100, numberFormat: percent[2] === undefined ? '0%' : '0.00%' };
  }
  return readDate(trimmed) ?? { value: text };
}

function readDate(text: string): CellInput | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month, day] = iso?.slice(1).map(Number) ?? norwegian?.slice(1).map(Number).reverse() ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1900) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: dateToSerial(date), numberFormat: iso === null ? 'dd.mm.yyyy' : 'yyyy-mm-dd' };
}
