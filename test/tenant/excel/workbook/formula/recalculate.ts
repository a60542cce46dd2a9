import type { Cell, CellValue } from '../cell.ts';
import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';
import { FormulaError, isErrorValue, toNumber, toText } from './formula-value.ts';
import { compare, functions, type Values } from './functions.ts';
import { type Formula, parseFormula } from './parse-formula.ts';
import { referencedCells } from './referenced-cells.ts';

/** Works every formula out again; one that leads back to itself comes to 0, as in Excel. */
export function recalculate(workbook: Workbook): void {
  const run = new Calculation(workbook);
  for (const sheet of workbook.sheets) {
    const all = { row: 0, column: 0, rows: sheet.rowCount(), columns: Number.MAX_SAFE_INTEGER };
    for (const { cell } of sheet.cellsIn(all)) if (cell.formula !== undefined) run.cell(sheet, cell);
  }
  workbook.functions.recalculated();
}

class Calculation {
  readonly #workbook: Workbook;
  readonly #done = new Set<Cell>();
  /** The cell being worked out is the last of them. */
  readonly #busy: Cell[] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  cell(sheet: Sheet, cell: Cell): CellValue {
    if (cell.formula === undefined || this.#done.has(cell)) return cell.value;
    if (this.#busy.includes(cell)) return 0;
    this.#busy.push(cell);
    Object.assign(cell, this.#result(sheet, cell.formula));
    this.#busy.pop();
    this.#done.add(cell);
    return cell.value;
  }

  #result(sheet: Sheet, text: string): Pick<Cell, 'value' | 'problem'> {
    const formula = parseFormula(text);
    if (formula === undefined) return { value: '#NAME?', problem: undefined };
    try {
      const [value = 0] = this.#values(sheet, formula);
      return { value: value === '' && formula.kind === 'reference' ? 0 : value, problem: undefined };
    } catch (cause) {
      if (cause instanceof FormulaError) return { value: cause.value, problem: cause.problem || undefined };
      throw cause;
    }
  }

  #values(sheet: Sheet, formula: Formula): Values {
    if (formula.kind === 'constant') return [formula.value];
    if (formula.kind === 'reference') {
      const cells = referencedCells(this.#workbook, sheet, formula.address);
      if (cells === undefined) throw new FormulaError('#NAME?');
      return cells.map(({ sheet: on, cell }) => (cell === undefined ? '' : this.cell(on, cell)));
    }
    if (formula.kind === 'call') return [this.#call(sheet, formula.name, formula.args)];
    if (formula.kind === 'unary') {
      const number = toNumber(this.#value(sheet, formula.operand));
      return [formula.operator === '-' ? -number : formula.operator === '%' ? number / 100 : number];
    }
    return [operate(formula.operator, this.#value(sheet, formula.left), this.#value(sheet, formula.right))];
  }

  #value(sheet: Sheet, formula: Formula): CellValue {
    const [value = ''] = this.#values(sheet, formula);
    if (isErrorValue(value)) throw new FormulaError(value);
    return value;
  }

  #call(sheet: Sheet, name: string, args: readonly Formula[]): CellValue {
    const [first, second, third] = args;
    if (name === 'IF' && first !== undefined) {
      const branch = toNumber(this.#value(sheet, first)) !== 0 ? second : third;
      return branch === undefined ? false : this.#value(sheet, branch);
    }
    if (name === 'IFERROR' && first !== undefined && second !== undefined) {
      try {
        return this.#value(sheet, first);
      } catch (cause) {
        // A cell that waits for a function waits as a whole.
        if (cause instanceof FormulaError && cause.value !== '#BUSY!') return this.#value(sheet, second);
        throw cause;
      }
    }
    const known = functions[name];
    if (known !== undefined) return known(args.map((argument) => this.#values(sheet, argument)));
    return this.#callAddin(sheet, name, args);
  }

  /** A function of an add-in is not let at errors it has not asked for (`allowErrorForDataTypeAny`): they go on as they are. */
  #callAddin(sheet: Sheet, name: string, args: readonly Formula[]): CellValue {
    const definition = this.#workbook.functions.find(name);
    const cell = this.#busy.at(-1);
    if (definition === undefined || cell === undefined) throw new FormulaError('#NAME?');
    const given = args.map((argument) => this.#values(sheet, argument));
    const error = given.flat().find(isErrorValue);
    if (error !== undefined) throw new FormulaError(error);
    return this.#workbook.functions.call(cell, definition, given);
  }
}

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (operator === '&') return toText(left) + toText(right);
  if (/[=<>]/.test(operator)) {
    const texts = typeof left === 'string' && typeof right === 'string';
    const order = texts
      ? left.localeCompare(right, 'nb', { sensitivity: 'accent' })
      : typeof left === 'string' || typeof right === 'string'
        ? rank(left) - rank(right)
        : Number(left) - Number(right);
    return compare(order, operator);
  }
  const a = toNumber(left);
  const b = toNumber(right);
  if (operator === '/' && b === 0) throw new FormulaError('#DIV/0!');
  const result =
    operator === '+'
      ? a + b
      : operator === '-'
        ? a - b
        : operator === '*'
          ? a * b
          : operator === '/'
            ? a / b
            : a ** b;
  if (!Number.isFinite(result)) throw new FormulaError('#NUM!');
  return result;
}

/** Numbers come before text; an empty cell counts as the number 0. */
const rank = (value: CellValue) => (typeof value === 'string' && value !== '' ? 1 : 0);
