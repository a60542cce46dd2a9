import { type Counts, noCounts, peopleIn, plus, type State } from './counts.ts';
import { type Certainty, type CertaintyOf, findOtherSolutions } from './other-solution.ts';
import type { ToldTable } from './told-table.ts';

/** A class of which some are in a cell and others are not, so that somebody in the state could be either. */
interface Doubt {
  readonly of: number;
  readonly count: number;
  readonly peopleInside: number;
  readonly peopleOutside: number;
}

/**
 * Could a count of a cell be another one, with everything told being the same, and all counts whole numbers and not negative?
 * The simple case: somebody in that state belongs to a class that lies partly in the cell, and may be inside or outside.
 * This has to hold for everybody who knows the own state as well: it takes a class of k or more, of whom k − 1 others are left; or
 * two classes; or one that still is one without any single person in it. What is in no told cell is open anyway. Otherwise another solution is looked for.
 */
export function createTwoValues(told: ToldTable, k: number): (cell: number, state: State) => Certainty {
  const solutions = new Map<State, CertaintyOf>();
  const certaintyOf = (state: State): CertaintyOf => {
    const { told: rows, classes } = told.system(state);
    const made = solutions.get(state) ?? findOtherSolutions(rows, classes);
    solutions.set(state, made);
    return made;
  };
  return (cell, state) => {
    const inside = insideOf(told, cell);
    if (told.outside !== undefined && inside.has(told.outside)) return 'open';
    const doubts: Doubt[] = [];
    const whole = new Set<number>();
    const { placeOf } = told.system(state);
    let everybody = 0;
    let count = 0;
    for (const [of, counts] of inside) {
      const all = told.countsOf[of] ?? noCounts;
      const peopleInside = peopleIn(counts);
      everybody += peopleInside;
      count += counts[state];
      const peopleOutside = peopleIn(all) - peopleInside;
      const place = placeOf.get(of);
      if (place === undefined) continue;
      if (peopleOutside === 0) whole.add(place);
      else doubts.push({ of: place, count: all[state], peopleInside, peopleOutside });
    }
    const isOpen = ({ count: all, peopleInside, peopleOutside }: Doubt) =>
      all >= k || (all > 1 && peopleOutside > 1 && (peopleInside > 1 || everybody === 1));
    // What somebody makes of the own state and a large number is a large number.
    const isSmall = count < k;
    if (doubts.length > (isSmall ? 1 : 0) || doubts.some(isOpen)) return 'open';
    if (whole.size === 0) return doubts.length === 0 ? 'follows' : 'unclear';
    return certaintyOf(state)(whole, doubts[0]?.of, isSmall);
  };
}

/** What of each class lies in the cell. */
export function insideOf(
  { membersOf, classes, atoms }: ToldTable,
  cell: number,
): ReadonlyMap<number, Counts> {
  const inside = new Map<number, Counts>();
  for (const i of membersOf[cell] ?? []) {
    const of = classes.of[i] ?? 0;
    inside.set(of, plus(inside.get(of) ?? noCounts, atoms[i]?.counts ?? noCounts));
  }
  return inside;
}
