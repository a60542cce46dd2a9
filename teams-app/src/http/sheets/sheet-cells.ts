import type { SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { dayOfSerial } from '@rod-trad/shared/domain/excel-day';
import { readDay } from '@rod-trad/shared/domain/import/read-day';
import type { IsoDate } from '@rod-trad/shared/domain/iso-date';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { Labels } from '../presenters/labels.ts';

/** What is wrong in a row, in words; `column` where it is one cell's. */
export interface SheetFault {
  readonly column?: string;
  readonly words: string;
}

/** Reads the cells of a row. A column that is not sent is as it was; what cannot be read is a fault, and as it was. */
export interface SheetCells {
  readonly faults: SheetFault[];
  /** A value that must be there. */
  need<Value>(column: string, value: Value | undefined): Value | undefined;
  text(column: string, before: string): string;
  number(column: string, before: number | undefined): number | undefined;
  day(column: string, before: IsoDate | undefined): IsoDate | undefined;
  mark(column: string, before: boolean): boolean;
  /** @param called what it is called where it stands, when that is another name than in the list */
  choice<Id extends string>(
    column: string,
    labels: Labels<Id>,
    before: Id | undefined,
    called?: string,
  ): Id | undefined;
  /** Several, with semicolons between. */
  choices<Id extends string>(
    column: string,
    labels: Labels<Id>,
    before: readonly { readonly id: Id; readonly called: string }[],
  ): readonly Id[];
  years(column: string, before: readonly number[]): readonly number[];
}

export function sheetCells(cells: SheetRow['cells'], say: Text, today: IsoDate): SheetCells {
  const faults: SheetFault[] = [];
  const wrong = (column: string, words: string) => void faults.push({ column, words });
  const wordOf = (column: string) => {
    const cell = cells[column];
    return cell === undefined ? undefined : String(cell).trim();
  };
  const chosen = <Id extends string>(column: string, word: string, labels: Labels<Id>): Id | undefined => {
    const id = labels.find(word);
    if (id === undefined) wrong(column, say('dataset.fault.choice', { word: word.slice(0, 100) }));
    return id;
  };
  return {
    faults,
    need(column, value) {
      const told = faults.some((fault) => fault.column === column);
      if (value === undefined && !told) wrong(column, say('fault.required'));
      return value;
    },
    text(column, before) {
      const cell = cells[column];
      if (cell === undefined) return before;
      // Excel has only one kind of line break: a text that came back as it was sent has not been changed.
      return String(cell) === before.replaceAll(/\r\n?/g, '\n') ? before : String(cell);
    },
    number(column, before) {
      const cell = cells[column];
      if (cell === undefined) return before;
      const value = typeof cell === 'number' ? cell : numberIn(cell);
      if (!Number.isNaN(value)) return value;
      wrong(column, say('dataset.fault.number'));
      return before;
    },
    day(column, before) {
      const cell = cells[column];
      if (cell === undefined) return before;
      if (String(cell).trim() === '') return undefined;
      const day = typeof cell === 'number' ? dayOfSerial(cell) : readDay(cell, false, today);
      if (day === undefined) wrong(column, say('fault.notADate'));
      return day ?? before;
    },
    mark(column, before) {
      const word = wordOf(column)?.toLowerCase();
      if (word === undefined) return before;
      if (word !== '' && word !== 'x') wrong(column, say('dataset.fault.mark'));
      return word !== '';
    },
    choice(column, labels, before, called) {
      const word = wordOf(column);
      if (word === undefined || (word !== '' && word === called?.trim())) return before;
      if (word === '') return undefined;
      return chosen(column, word, labels) ?? before;
    },
    choices(column, labels, before) {
      const text = wordOf(column);
      const shown = before.map(({ called }) => called).join('; ');
      // As it was shown: also where a name has a semicolon in it.
      if (text === undefined || text === shown) return before.map(({ id }) => id);
      return text
        .split(/[;\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== '')
        .flatMap(
          (word) => before.find((one) => one.called === word)?.id ?? chosen(column, word, labels) ?? [],
        );
    },
    years(column, before) {
      const word = wordOf(column);
      if (word === undefined) return before;
      const years = word.split(/[\s,;]+/).filter((part) => part !== '');
      if (years.every((year) => /^\d{4}$/.test(year))) return years.map(Number);
      wrong(column, say('dataset.fault.years'));
      return before;
    },
  };
}

/** As it is typed in Norway or elsewhere: 1 200,5 and 1200.5. Nothing is no number at all. */
function numberIn(cell: string): number | undefined {
  const plain = cell.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (plain === '') return undefined;
  return /^[-\u2212]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace('\u2212', '-')) : Number.NaN;
}
