import type { CellValue } from '../cell.ts';
import { FormulaError, toNumber, toText } from './formula-value.ts';

/** An argument: one value, or all of a range, row by row. */
export type Values = readonly CellValue[];

const numbers = (args: readonly Values[]) => args.flat().filter((value) => typeof value === 'number');
const sum = (list: readonly number[]) => list.reduce((total, number) => total + number, 0);
const one = (values: Values | undefined): CellValue => values?.[0] ?? '';

function average(list: readonly number[]): number {
  if (list.length === 0) throw new FormulaError('#DIV/0!');
  return sum(list) / list.length;
}

/** `">=3"`, `"Ja"`, `"Kl*"` or a number, as in COUNTIF. */
function matches(value: CellValue, criterion: CellValue): boolean {
  if (typeof criterion !== 'string') return value === criterion;
  const [, operator = '=', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const limit = Number(operand);
  if (operand !== '' && !Number.isNaN(limit) && typeof value === 'number')
    return compare(value - limit, operator);
  if (operator !== '=' && operator !== '<>') return false;
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${pattern}$`, 'is').test(toText(value)) === (operator === '=');
}

export function compare(order: number, operator: string): boolean {
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (operator === '>') return order > 0;
  if (operator === '<') return order < 0;
  return operator === '>=' ? order >= 0 : order <= 0;
}

const subtotals: Record<number, string> = {
  1: 'AVERAGE',
  2: 'COUNT',
  3: 'COUNTA',
  4: 'MAX',
  5: 'MIN',
  9: 'SUM',
};

/** The functions that can be used; any other gives `#NAME?`. */
export const functions: Readonly<Record<string, (args: readonly Values[]) => CellValue>> = {
  SUM: (args) => sum(numbers(args)),
  AVERAGE: (args) => average(numbers(args)),
  MIN: (args) => numbers(args).reduce((least, number) => Math.min(least, number), Infinity) || 0,
  MAX: (args) => numbers(args).reduce((most, number) => Math.max(most, number), -Infinity) || 0,
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) => args.flat().filter((value) => value !== '').length,
  COUNTBLANK: (args) => args.flat().filter((value) => value === '').length,
  COUNTIF: ([range = [], criterion]) => range.filter((value) => matches(value, one(criterion))).length,
  SUMIF: ([range = [], criterion, summed = range]) =>
    sum(numbers([summed.filter((_value, index) => matches(range[index] ?? '', one(criterion)))])),
  AND: (args) => args.flat().every((value) => toNumber(value) !== 0),
  OR: (args) => args.flat().some((value) => toNumber(value) !== 0),
  NOT: ([value]) => toNumber(one(value)) === 0,
  ABS: ([value]) => Math.abs(toNumber(one(value))),
  ROUND: ([value, digits]) => {
    const scale = 10 ** toNumber(one(digits));
    return Math.round(toNumber(one(value)) * scale) / scale;
  },
  LEN: ([value]) => toText(one(value)).length,
  UPPER: ([value]) => toText(one(value)).toUpperCase(),
  LOWER: ([value]) => toText(one(value)).toLowerCase(),
  TRIM: ([value]) => toText(one(value)).trim().replace(/ +/g, ' '),
  CONCAT: (args) => args.flat().map(toText).join(''),
  CONCATENATE: (args) => args.map((value) => toText(one(value))).join(''),
  SUBTOTAL: ([kind, ...ranges]) => {
    const name = subtotals[toNumber(one(kind)) % 100];
    const inner = name === undefined ? undefined : functions[name];
    if (inner === undefined) throw new FormulaError('#VALUE!');
    return inner(ranges);
  },
};
