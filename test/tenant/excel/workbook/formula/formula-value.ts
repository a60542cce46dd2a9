import type { CellValue } from '../cell.ts';

/** One of Excel's error values, on its way to the cell. */
export class FormulaError extends Error {
  readonly value: string;

  constructor(value: '#DIV/0!' | '#NAME?' | '#REF!' | '#VALUE!' | '#NUM!') {
    super(value);
    this.value = value;
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
