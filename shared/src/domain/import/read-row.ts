import type { FaultCode } from '../fault.ts';
import type { PlanId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import { hasIdentityNumber } from './identity-number.ts';
import { readDay } from './read-day.ts';
import { type Cell, cellText, plainWord, type SheetRow } from './sheet-row.ts';

/** Something that is wrong, with the cell it is wrong in. Without a row it is about the column, without a column about the file. */
export interface ImportFault {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  /** What the column was taken for. */
  readonly target?: string | undefined;
  readonly code: FaultCode;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

export interface ImportOptions {
  /** Whose view assessments are, where no column says it. */
  readonly by?: 'self' | 'leader' | undefined;
  /** The day they were made, where no column says it. */
  readonly on?: IsoDate | undefined;
  readonly monthFirst?: boolean | undefined;
  /** The plan that measures go into. */
  readonly planId?: PlanId | undefined;
}

/** How the columns are taken, and where faults go. */
export interface RowReader {
  /** Whether a column is taken for this. */
  has(target: string): boolean;
  targets(): Iterable<string>;
  fault(row: number, target: string, code: FaultCode, values?: ImportFault['values']): void;
  /** Something that is wrong with the file as a whole. */
  faultOfFile(code: FaultCode, values?: ImportFault['values']): void;
  /** Columns with national identity numbers are named once, whatever their number of rows. */
  of(row: SheetRow): RowValues;
}

/** The values of one row. What cannot be read is a fault, and undefined like what is empty. */
export interface RowValues {
  readonly row: number;
  isBlank(target: string): boolean;
  /** Blank, or under another cell in a merged range. */
  isCovered(target: string): boolean;
  text(target: string, most?: number): string | undefined;
  number(target: string, least: number, most: number, code?: FaultCode): number | undefined;
  /** Whole numbers; `yes` words count as 1 and `no` words as 0 where they are asked for. */
  whole(target: string, least: number, most: number, code?: FaultCode, words?: boolean): number | undefined;
  day(target: string): IsoDate | undefined;
  flag(target: string): boolean | undefined;
  /** Whether there is an x in it. Nothing, and what says no, is none. */
  mark(target: string): boolean;
  choice<Value>(target: string, words: Readonly<Record<string, Value>>): Value | undefined;
}

const yes = new Set(['ja', 'yes', 'x', 'sann', 'true', 'j', '1', 'har', 'bestått', 'ok']);
const no = new Set(['nei', 'no', 'usann', 'false', 'n', '0', 'ikke', 'ikkje', 'harikke', 'harikkje']);

const ticks = new Set(['✓', '✔', '☑', '×', '•', '●']);
const dashes = new Set(['-', '–', '—']);

/** The first word for each value. */
function suggested(words: Readonly<Record<string, unknown>>): readonly string[] {
  const first = new Map<unknown, string>();
  for (const [word, value] of Object.entries(words)) if (!first.has(value)) first.set(value, word);
  return [...first.values()];
}

/** More than anybody mends by hand; the rest shows the next time. */
export const mostFaults = 50_000;

export function createRowReader(
  columns: ReadonlyMap<string, number>,
  options: ImportOptions,
  today: IsoDate,
  faults: ImportFault[],
): RowReader {
  const sensitive = new Set<string>();
  /** Cells with something wrong in them: that nothing could be read from them is not one fault more. */
  const wrong = new Set<string>();
  const fault: RowReader['fault'] = (row, target, code, values) => {
    if (faults.length >= mostFaults) return;
    const cell = `${row} ${target}`;
    if (code === 'required' && (wrong.has(cell) || sensitive.has(target))) return;
    wrong.add(cell);
    faults.push({ row, column: columns.get(target), target, code, values });
  };

  return {
    has: (target) => columns.has(target),
    targets: () => columns.keys(),
    fault,
    faultOfFile: (code, values) => void faults.push({ code, values }),
    of({ row, cells }) {
      const rawCell = (target: string): Cell => {
        const column = columns.get(target);
        return (column === undefined ? undefined : cells[column]) ?? null;
      };
      const cellOf = (target: string): Cell => {
        const cell = rawCell(target);
        if (hasIdentityNumber(cell)) {
          if (!sensitive.has(target))
            faults.push({ column: columns.get(target), target, code: 'identityNumber' });
          sensitive.add(target);
          return null;
        }
        if (typeof cell !== 'object' || cell === null || 'day' in cell) return cell;
        fault(
          row,
          target,
          'formula' in cell ? 'formulaInCell' : 'merged' in cell ? 'mergedCells' : 'errorInCell',
        );
        return null;
      };
      const refuse = (target: string, code: FaultCode, values?: ImportFault['values']) => {
        fault(row, target, code, values);
        return undefined;
      };
      const values: RowValues = {
        row,
        isBlank(target) {
          const cell = rawCell(target);
          return cell === null || (typeof cell === 'string' && cell.trim() === '');
        },
        isCovered(target) {
          const cell = rawCell(target);
          return values.isBlank(target) || (typeof cell === 'object' && cell !== null && 'merged' in cell);
        },
        text(target, most = 255) {
          const text = cellText(cellOf(target)).replace(/\s+/g, ' ').trim();
          if (text.length > most) return refuse(target, 'tooLong', { most });
          return text || undefined;
        },
        number(target, least, most, code = 'notANumber') {
          const cell = cellOf(target);
          const text = cellText(cell).replace(/\s?%$/, '').replace(/\s/g, '').replace(',', '.');
          if (text === '') return undefined;
          const value =
            typeof cell === 'number' ? cell : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
          return value >= least && value <= most ? value : refuse(target, code, { least, most });
        },
        whole(target, least, most, code = 'notWholeNumber', words = false) {
          const cell = cellOf(target);
          const text = cellText(cell).replace(/[.,]0+$/, '');
          if (text === '') return undefined;
          const word = plainWord(text);
          if (words && yes.has(word)) return 1;
          if (words && no.has(word)) return 0;
          const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
          return value >= least && value <= most ? value : refuse(target, code, { least, most });
        },
        day(target) {
          const cell = cellOf(target);
          if (cellText(cell) === '') return undefined;
          return readDay(cell, options.monthFirst === true, today) ?? refuse(target, 'notADate');
        },
        flag(target) {
          const word = plainWord(cellText(cellOf(target)));
          if (word === '') return undefined;
          return yes.has(word) || (no.has(word) ? false : refuse(target, 'notYesOrNo'));
        },
        mark(target) {
          const text = cellText(cellOf(target));
          const word = plainWord(text);
          if (text === '' || no.has(word) || dashes.has(text)) return false;
          return yes.has(word) || ticks.has(text) || refuse(target, 'notAMark') === true;
        },
        choice(target, words) {
          const text = cellText(cellOf(target));
          if (text === '') return undefined;
          const said = plainWord(text);
          const found = Object.entries(words).find(([word]) => plainWord(word) === said);
          if (found) return found[1];
          return refuse(target, 'notAChoice', { choices: suggested(words).join(', ') });
        },
      };
      return values;
    },
  };
}
