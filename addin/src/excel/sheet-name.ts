const longest = 31;

/**
 * A name Excel takes for a sheet: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, and
 * not taken (`taken` in small letters, since Excel does not tell them from capitals).
 */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = wanted.replace(/[:\\/?*[\]]/g, ' ').replace(/\s+/g, ' ').trim().replace(/^'+|'+$/g, '') || 'Plan';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = clean.slice(0, longest - ending.length).trim() + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
