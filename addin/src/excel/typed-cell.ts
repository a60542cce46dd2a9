import type { Cell } from '@rod-trad/shared/domain/import/sheet-row';
import { lookOf, shownNumber } from '@rod-trad/shared/domain/import/shown-number';

/** A cell as Office.js tells of it. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
}

/** What Excel shows where it could not work something out (support.microsoft.com, "ERROR.TYPE function"). */
const errors =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|CALC!|BUSY!)$/;

/**
 * A cell as what it is. A formula is what has another result than itself: a text that begins with `=` is a text, and Office.js
 * gives it as both (learn.microsoft.com, Range.formulas). Days are counted from 1900: Office.js does not tell of workbooks that
 * count from 1904, which is said in what is shown of each column before anything is saved.
 */
export function typedCell({ value, formula, format }: RawCell): Cell {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula: true };
  if (typeof value === 'number') return shownNumber(value, lookOf(format), false);
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return errors.test(value) ? { error: value } : value;
}
