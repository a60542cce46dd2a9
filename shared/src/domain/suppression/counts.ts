/** The states people are counted in. Those who are exempt count as met: how many are exempt is nobody's business. */
export const states = ['met', 'gap', 'unknown'] as const;
export type State = (typeof states)[number];

/** How many people stand in each state. */
export type Counts = Readonly<Record<State, number>>;

export const noCounts: Counts = { met: 0, gap: 0, unknown: 0 };

/** Adds the second to the first so many times; −1 takes it away. */
export function plus(a: Counts, b: Counts, times = 1): Counts {
  return {
    met: a.met + times * b.met,
    gap: a.gap + times * b.gap,
    unknown: a.unknown + times * b.unknown,
  };
}

export function peopleIn(counts: Counts): number {
  return counts.met + counts.gap + counts.unknown;
}

/** Every count is nobody, or enough people. */
export function isLarge(counts: Counts, k: number): boolean {
  return states.every((state) => counts[state] === 0 || counts[state] >= k);
}
