import type { DatasetColumn } from '@rod-trad/shared/contracts/dataset-views';
import { excelDay } from '@rod-trad/shared/domain/excel-day';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import type { Cell } from '../../excel/table-steps.ts';

/** Why what stands in a cell is nothing its column takes. */
export type ValueFault = 'notNumber' | 'notDay' | 'notMark' | 'notChoice' | 'formulaError';

interface SheetValue {
  /** As the service would have written it; as it stands where there is a fault. */
  readonly value: Cell;
  readonly fault?: ValueFault;
}

type Taking = Pick<DatasetColumn, 'kind' | 'choices'>;

/**
 * Reads what somebody has typed in a cell of a column; what only looks different is the same. Of a column that does not come to
 * whoever asks nothing is known, and the cell is taken as it stands.
 */
export function sheetValue(column: Taking | undefined, cell: unknown): SheetValue {
  if (cell === '' || cell === undefined || cell === null) return { value: '' };
  const value = typeof cell === 'number' ? cell : String(cell);
  if (column === undefined) return { value };
  if (/^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(String(value))) {
    return { value, fault: 'formulaError' };
  }
  const read = readers[column.kind]?.(value);
  if (read !== undefined) return read;
  return choice(column.choices, String(value));
}

const readers: Partial<Record<DatasetColumn['kind'], (value: Cell) => SheetValue>> = {
  number: numberValue,
  percent: numberValue,
  date: dayValue,
  mark: (value) => (/^\s*x\s*$/i.test(String(value)) ? { value: 'x' } : { value, fault: 'notMark' }),
};

/** A number may have been pasted as text: "40", "2,5" or "40 %". */
function numberValue(value: Cell): SheetValue {
  if (typeof value === 'number') return { value };
  const match = /^([+-]?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(value.trim());
  if (match === null) return { value, fault: 'notNumber' };
  const number = Number(match[1]?.replace(',', '.'));
  return { value: match[2] === '%' ? number / 100 : number };
}

function dayValue(value: Cell): SheetValue {
  // Before 1 March 1900 Excel counts a day that never was.
  if (typeof value === 'number')
    return value >= 61 ? { value: Math.floor(value) } : { value, fault: 'notDay' };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.trim());
  const norwegian = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(value.trim());
  const [year = '', month = '', day = ''] = iso?.slice(1) ?? norwegian?.slice(1).toReversed() ?? [];
  const read = parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return read === undefined ? { value, fault: 'notDay' } : { value: excelDay(read) };
}

function choice(choices: readonly string[] | undefined, value: string): SheetValue {
  if (choices === undefined) return { value };
  const typed = value.trim().toLocaleLowerCase();
  const meant = choices.find((one) => one.toLocaleLowerCase() === typed);
  return meant === undefined ? { value, fault: 'notChoice' } : { value: meant };
}
