import type { ErrorValue } from '../formula/formula-value.ts';
import type { FunctionResult } from './custom-functions.ts';

/** `_getCustomFunctionResultErrorCodeFromErrorCode` of the library; 0, 2, 3 and 4 are exceptions nobody has made an error of. */
const errors: Readonly<Record<number, ErrorValue>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Only these are told with a message (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors). */
const withMessage: readonly ErrorValue[] = ['#VALUE!', '#N/A'];

/** The array form of results: `[id, succeeded, value or message, error code?]`. Undefined when it is something else. */
export function readInvocationResults(results: unknown): readonly FunctionResult[] | undefined {
  if (!Array.isArray(results)) return undefined;
  const read = results.map(readResult);
  const known = read.filter((one) => one !== undefined);
  return known.length === read.length ? known : undefined;
}

function readResult(entry: unknown): FunctionResult | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [id, hasSucceeded, value, code] = entry as unknown[];
  if (typeof id !== 'number') return undefined;
  if (hasSucceeded !== true) {
    const error = errors[Number(code)] ?? '#VALUE!';
    return { id, error, message: withMessage.includes(error) ? String(value ?? '') : '' };
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { id, value };
  }
  // Nothing comes to 0, as an empty cell does.
  return value === null ? { id, value: 0 } : { id, error: '#VALUE!', message: '' };
}
