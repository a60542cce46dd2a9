import type { CellValue } from '../cell.ts';

export type ErrorValue =
  | '#DIV/0!'
  | '#NAME?'
  | '#REF!'
  | '#VALUE!'
  | '#NUM!'
  | '#N/A'
  | '#NULL!'
  /** Not an error yet: a function of an add-in is at work. */
  | '#BUSY!';

const errorPattern = /^#(DIV\/0!|NAME\?|REF!|VALUE!|NUM!|N\/A|NULL!|BUSY!)$/;

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === 'string' && errorPattern.test(value);
}

/** One of Excel's error values, on its way to the cell; with what is said of it at the cell's corner. */
export class FormulaError extends Error {
  readonly value: ErrorValue;
  readonly problem: string;

  constructor(value: ErrorValue, problem = '') {
    super(value);
    this.value = value;
    this.problem = problem;
  }
}

export function toNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === '') return 0;
  const number = Number(value);
  if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
  return number;
}

export function toText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
