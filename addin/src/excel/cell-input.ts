/** Excel's words for true and false in the languages of our readers: typed alone, they would become logical values. */
const logical = /^(true|false|sann|usann|sant|usant)$/i;

/** Letters first and no digit at all: nothing Excel could take for a formula, a number, a day or a time. */
const plain = /^\p{L}[^\p{Nd}]*$/u;

/**
 * Text for `range.values`, guarded so that Excel keeps it as text: values are read as if they had been typed, and a title that
 * begins with "=" must never become a formula, nor "1. mai" a day. The apostrophe is Excel's own mark for text and is no part
 * of the value (learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 */
export function cellInput(value: string | number): string | number {
  if (typeof value === 'number' || value === '') return value;
  return plain.test(value) && !logical.test(value) ? value : `'${value}`;
}
