import type { FunctionCall } from '../../page/sheet-view.ts';
import type { Cell, CellValue } from '../cell.ts';
import { type ErrorValue, FormulaError, toNumber, toText } from '../formula/formula-value.ts';
import type { Values } from '../formula/functions.ts';
import type { FunctionDefinition } from './read-function-metadata.ts';

export type FunctionResult =
  | { readonly id: number; readonly value: CellValue }
  | { readonly id: number; readonly error: ErrorValue; readonly message: string };

interface Known extends FunctionCall {
  isSent: boolean;
  result?: FunctionResult;
}

/**
 * The functions an add-in has given a workbook, and what the cells that call them are waiting for. They are there as long as the add-in's
 * runtime is. A function that is not volatile is called again only when what it is given changes, or when everything is worked out anew
 * (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-volatile).
 */
export class CustomFunctions {
  readonly #calls = new Map<Cell, Map<string, Known>>();
  #functions = new Map<string, FunctionDefinition>();
  #session: string | undefined;
  #used = new Set<Known>();
  #nextId = 1;

  /** The add-in's runtime listens; a later session takes the place of an earlier one. */
  register(session: string, namespace: string, functions: readonly FunctionDefinition[]): void {
    this.#session = session;
    this.#functions = new Map(functions.map((one) => [`${namespace}.${one.name}`.toUpperCase(), one]));
    this.#calls.clear();
  }

  /** The page with the runtime is gone. */
  unregister(session: string): void {
    if (this.#session !== session) return;
    this.#session = undefined;
    this.#functions.clear();
    this.#calls.clear();
  }

  find(name: string): FunctionDefinition | undefined {
    return this.#functions.get(name);
  }

  /** What the function has come to, or `#BUSY!` while nobody knows. */
  call(cell: Cell, definition: FunctionDefinition, given: readonly Values[]): CellValue {
    const args = readArguments(definition, given);
    const calls = this.#calls.get(cell) ?? new Map<string, Known>();
    this.#calls.set(cell, calls);
    const key = JSON.stringify([definition.id, args]);
    const known = calls.get(key) ?? {
      ...{ id: this.#nextId++, functionId: definition.id, args, isSent: false },
    };
    calls.set(key, known);
    this.#used.add(known);
    const { result } = known;
    if (result === undefined) throw new FormulaError('#BUSY!');
    if ('error' in result) throw new FormulaError(result.error, result.message);
    return result.value;
  }

  /** Calls that no cell makes any longer are forgotten. */
  recalculated(): void {
    for (const [cell, calls] of this.#calls) {
      for (const [key, call] of calls) if (!this.#used.has(call)) calls.delete(key);
      if (calls.size === 0) this.#calls.delete(cell);
    }
    this.#used = new Set();
  }

  /** Everything is called again. */
  forget(): void {
    this.#calls.clear();
  }

  /** The calls to be made now, each handed out once. */
  take(session: string): readonly FunctionCall[] {
    if (session !== this.#session) return [];
    const due = [...this.#calls.values()].flatMap((calls) =>
      [...calls.values()].filter((one) => !one.isSent),
    );
    return due.map((call) => {
      call.isSent = true;
      const { id, functionId, args } = call;
      return { id, functionId, args };
    });
  }

  /** What the add-in answers; that of a call nobody makes any longer is passed over. */
  settle(results: readonly FunctionResult[]): void {
    const byId = new Map(results.map((result) => [result.id, result]));
    for (const calls of this.#calls.values()) {
      for (const call of calls.values()) {
        const result = byId.get(call.id);
        if (result !== undefined) call.result = result;
      }
    }
  }
}

/** As Excel hands them over: of the kind the metadata says, and null for what is left out. A range where one value is wanted is none. */
function readArguments({ parameters }: FunctionDefinition, given: readonly Values[]): (CellValue | null)[] {
  if (given.length > parameters.length) throw new FormulaError('#VALUE!');
  return parameters.map(({ type, optional }, at) => {
    const values = given[at];
    if (values === undefined && optional) return null;
    const [value] = values ?? [];
    if (value === undefined || (values?.length ?? 0) > 1) throw new FormulaError('#VALUE!');
    if (type === 'string') return toText(value);
    if (type === 'number') return toNumber(value);
    return type === 'boolean' ? toNumber(value) !== 0 : value;
  });
}
