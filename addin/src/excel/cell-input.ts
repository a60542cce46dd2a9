/** What Excel would read as something else than the text it is: a formula, a number, a day, an apostrophe. */
const readAsOther = /^[=+\-@'\t\r]|^[\d\s.,:/%-]+$/;

/**
 * Text for `range.values`, guarded so that Excel keeps it as text: a title that begins with "=" must never become a
 * formula. The apostrophe is Excel's own mark for text and is not part of the value.
 */
export function cellInput(value: string | number): string | number {
  return typeof value === 'string' && readAsOther.test(value) ? `'${value}` : value;
}
