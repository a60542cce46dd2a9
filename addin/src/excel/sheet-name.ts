const longest = 31;

/**
 * A name Excel takes for a sheet: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not "History",
 * and not taken (`taken` in small letters, since Excel does not tell them from capitals).
 * Source: support.microsoft.com, "Rename a worksheet".
 */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = tidy(wanted.replace(/[:\\/?*[\]\p{Cc}]/gu, ' ').replace(/\s+/g, ' '));
  const base = clean === '' || clean.toLowerCase() === 'history' ? 'Plan' : clean;
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = tidy(base.slice(0, longest - ending.length)) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Without blanks and apostrophes at the ends, and without half a character where the name was cut. */
function tidy(name: string): string {
  return name.replace(/[\uD800-\uDBFF]$/, '').replace(/^[\s']+|[\s']+$/g, '');
}
