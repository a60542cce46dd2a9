import { inOrder } from '../plan/measure-content.ts';

/** How a column of a plan names its year. */
export const yearPrefix = 'year:';

const aYear = /^(19|20)\d{2}$/;
/** A sum for a year is no x in it. */
const ofSomethingElse = /kost|kr\b|kroner|budsj|time|timar|hour|cost|sum|beløp|status/i;
const longestPeriod = 20;

export function isYear(text: string): boolean {
  return aYear.test(text);
}

/** The year of a target such as `year:2026`. */
export function yearOfTarget(target: string): number | undefined {
  const text = target.startsWith(yearPrefix) ? target.slice(yearPrefix.length) : '';
  return isYear(text) ? Number(text) : undefined;
}

/** The year a heading stands for, also with words around it ("År 2026"). One with two years in it is no year. */
export function yearOfHeading(heading: string): number | undefined {
  const [year, ...others] = heading.match(/(?<!\d)(19|20)\d{2}(?!\d)/g) ?? [];
  return year === undefined || others.length > 0 || ofSomethingElse.test(heading) ? undefined : Number(year);
}

/** Years in one cell: "2026", "2026, 2028", "2026 og 2028", "2026–2028". Undefined: it cannot be told. */
export function readYears(text: string): readonly number[] | undefined {
  const parts = text.split(/[,;+&/]|\s(?:og|and)\s/).map((part) => part.trim());
  const years = parts.filter((part) => part !== '').map(yearsOfPart);
  if (years.length === 0 || years.some((some) => some === undefined)) return undefined;
  return inOrder(years.flatMap((some) => some ?? []));
}

function yearsOfPart(part: string): readonly number[] | undefined {
  if (isYear(part)) return [Number(part)];
  const [first, last, ...others] = part.split(/\s*[-–—]\s*|\s+(?:til|to)\s+/);
  if (first === undefined || last === undefined || others.length > 0) return undefined;
  if (!isYear(first) || !isYear(last)) return undefined;
  const count = Number(last) - Number(first) + 1;
  return count < 1 || count > longestPeriod
    ? undefined
    : Array.from({ length: count }, (_, at) => Number(first) + at);
}
