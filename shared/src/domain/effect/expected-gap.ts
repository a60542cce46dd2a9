import type { Lack } from '../gap/lack.ts';
import type { Promised } from './promised-people.ts';

/** What lacks when nothing is done, and what then lacks when measures succeed. */
export interface Change {
  readonly without: number;
  readonly with: number;
}

/** One competence of one unit on one day, when measures succeed. */
export interface ExpectedGap {
  readonly required: number;
  /** People in gap. */
  readonly each: Change;
  /** Beside it, and never folded in: nobody knows whether a measure is for them. */
  readonly unknown: number;
  /** People the unit is short of together, by its gravest demand; absent where there is none. */
  readonly together?: (Change & { readonly needed: number }) | undefined;
}

/** What becomes of a lack. Each gap is closed once, however many measures are for it, and never more than it is. */
export function expectGap({ required, unknown, inGap, together }: Lack, promised: Promised): ExpectedGap {
  const without = inGap.reduce((sum, people) => sum + people, 0);
  const reach = (level: number) =>
    promised.toUnit.reduce((sum, people, at) => (at >= level ? sum + people : sum), 0);
  const shortages = together.map(({ shortage }) => shortage);
  const left = together.map(({ shortage, level }) => Math.max(0, shortage - reach(level)));
  return {
    required,
    unknown,
    each: { without, with: without - closed(inGap, promised.toEach) },
    together:
      together.length === 0
        ? undefined
        : {
            needed: Math.max(...together.map(({ needed }) => needed)),
            without: Math.max(...shortages),
            with: Math.max(...left),
          },
  };
}

/**
 * The most people in gap who can be closed: whoever reaches a level does for somebody who is asked that or less. Level by level from
 * below, no more than are in gap there and below, and no more than have come so far.
 */
function closed(inGap: readonly number[], promised: readonly number[]): number {
  let asked = 0;
  let done = 0;
  for (const [level, people] of inGap.entries()) {
    asked += people;
    done = Math.min(asked, done + (promised[level] ?? 0));
  }
  return done;
}

/** How many fewer lack. */
export function effectOf({ each, together }: ExpectedGap): {
  readonly each: number;
  readonly together: number;
} {
  return {
    each: each.without - each.with,
    together: together === undefined ? 0 : together.without - together.with,
  };
}

/** The larger of what lacks among its people and what the unit lacks together, as the advice counts it. */
export function lacking({ each, together }: ExpectedGap): Change {
  return {
    without: Math.max(each.without, together?.without ?? 0),
    with: Math.max(each.with, together?.with ?? 0),
  };
}
