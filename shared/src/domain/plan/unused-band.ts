/**
 * How many hold a competence that they do not get to use, as a band: enough to know that there is something to mobilise, and
 * never so exact that it points at somebody.
 */
export const unusedBands = ['none', 'few', 'some', 'many'] as const;
export type UnusedBand = (typeof unusedBands)[number];

/** @param threshold fewest people a number may be built on */
export function unusedBand(people: number, threshold: number): UnusedBand {
  if (people === 0) return 'none';
  if (people < threshold) return 'few';
  return people < 4 * threshold ? 'some' : 'many';
}
