import type { AgeCount } from '../projection/age-base.ts';
import { assume } from '../projection/assumptions.ts';
import { project, type Range } from '../projection/project.ts';

/** The recruitment situation of a group of positions (HTA 3.2), five years ahead. */
export interface Recruitment {
  readonly heads: number;
  /** How many the standard assumptions take to have gone for their pension by then. */
  readonly retire: Range;
  /** How many have left for any reason, and would have to be replaced to stay as many. */
  readonly leave: Range;
}

const yearsAhead = 5;

/** What follows from the ages of a group, as the projection works it out by its standard assumptions. */
export function recruitmentOf(year: number, ages: readonly AgeCount[]): Recruitment {
  const heads = Math.round(ages.reduce((sum, count) => sum + count.heads, 0));
  const base = { year, ages, ageless: { heads: 0, holders: 0 } };
  const gone = (assumptions: Parameters<typeof assume>[0]): Range => {
    const row = project(base, assume(assumptions), [], yearsAhead).at(-1);
    const left = (stay: number | undefined) => Math.max(0, Math.round(heads - (stay ?? heads)));
    return { low: left(row?.heads.high), expected: left(row?.heads.expected), high: left(row?.heads.low) };
  };
  return { heads, retire: gone({ turnover: 0 }), leave: gone({}) };
}
