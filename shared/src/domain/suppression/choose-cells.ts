import type { Atom } from './atom.ts';
import { type Counts, isLarge, noCounts, plus, type State, states } from './counts.ts';
import { cellsToHideFor } from './loosen.ts';
import { smallSums } from './small-sums.ts';
import { type ToldTable, tell } from './told-table.ts';
import { createTwoValues } from './two-values.ts';

/** What may be said of each cell of a table. */
export interface Choice {
  /** Whether the whole cell may be said. */
  isShown(cell: number): boolean;
  /** Whether a count of a hidden cell follows from what is shown, and is therefore no secret: nobody, or enough people. */
  follows(cell: number, state: State): boolean;
}

/** How many hidden cells are tried once more: each costs as much as a round, so fewer in a large table. */
const secondThoughts = (cells: number) => Math.min(4, Math.floor(2_000 / cells));

/**
 * Chooses which cells of a table may be shown so that no count of 1 to k − 1 people is shown or can be worked out, and every
 * count that is hidden could have at least two values.
 *
 * After GaussSuppression (Langsrud 2024, doi 10.1007/978-3-031-69651-0_6): what follows from the shown cells is found by
 * elimination, and where something small follows, the least useful of the cells it follows from is hidden as well. Whoever knows
 * that nobody is in a class may leave it out, so classes of nobody are taken for known. Then the check on top:
 * every count of a hidden cell needs another solution, in whole people, in which it is different; where none is found,
 * one cell more is hidden around it. Hiding more never makes anything follow, so this ends.
 *
 * @param tableSize how many cells there are
 * @param order their places, the most useful first
 * @param k fewest people a number may be built on
 */
export function chooseCells(
  tableSize: number,
  atoms: readonly Atom[],
  order: readonly number[],
  k: number,
): Choice {
  const membersOf = Array.from({ length: tableSize }, (): number[] => []);
  for (const [i, atom] of atoms.entries()) for (const cell of atom.cells) membersOf[cell]?.push(i);
  const whole = membersOf.map((members) => sumOf(atoms, members));
  const { distinct, standsFor } = withoutDoubles(order, membersOf);
  const rank = new Map(distinct.map((cell, i) => [cell, i]));
  const leastUseful = (cells: Iterable<number>) =>
    [...cells].reduce((last, cell) => ((rank.get(cell) ?? 0) > (rank.get(last) ?? -1) ? cell : last), -1);

  const withAll = (shown: Iterable<number>) => tell(atoms, membersOf, new Set(shown));

  /** The least useful cell behind each sum that follows and is too small. */
  const tellingTooMuch = (state: State) => (told: ToldTable) =>
    new Set(followingSums(told, state, k).map(leastUseful));
  /** For each hidden cell with a count that can only be what it is, what has to be hidden around it. */
  const pinning = (told: ToldTable): ReadonlySet<number> => {
    const certaintyOf = createTwoValues(told, k);
    const isPinned = (cell: number, state: State) => {
      const count = whole[cell]?.[state] ?? 0;
      if (count === 0) return false;
      const certainty = certaintyOf(cell, state);
      return certainty === 'unclear' || (certainty === 'follows' && count < k);
    };
    const hidden = distinct.filter((cell) => !told.shown.has(cell));
    return new Set(
      hidden.flatMap((cell) => {
        const pinned = states.find((state) => isPinned(cell, state));
        return pinned === undefined
          ? []
          : cellsToHideFor(told, cell, pinned, { k, first: distinct[0], leastUseful });
      }),
    );
  };
  /** Hides what is found until nothing is found any more. */
  const hide = (from: ToldTable, find: (told: ToldTable) => ReadonlySet<number>): ToldTable => {
    let told = from;
    for (let found = find(told); found.size > 0; found = find(told)) {
      const gone = found;
      told = withAll([...told.shown].filter((cell) => !gone.has(cell)));
    }
    return told;
  };

  const candidates = distinct.filter((cell) => isLarge(whole[cell] ?? noCounts, k));
  // What does not follow still does not when more is hidden, so one after the other is enough.
  let told = hide(
    states.reduce((so, state) => hide(so, tellingTooMuch(state)), withAll(candidates)),
    pinning,
  );
  // Several were hidden at a time: perhaps one of the most useful need not have been.
  for (const cell of candidates
    .filter((at) => !told.shown.has(at))
    .slice(0, secondThoughts(candidates.length))) {
    const again = withAll([...told.shown, cell]);
    const tells = states.some((state) => tellingTooMuch(state)(again).size > 0);
    if (!tells && pinning(again).size === 0) told = again;
  }

  const certaintyOf = createTwoValues(told, k);
  return {
    isShown: (cell) => told.shown.has(standsFor.get(cell) ?? cell),
    follows: (cell, state) => certaintyOf(cell, state) === 'follows',
  };
}

/** The cells behind each sum of 1 to k − 1 people that follows from what is shown. */
function followingSums(told: ToldTable, state: State, k: number): readonly (readonly number[])[] {
  const { told: rows, classes } = told.system(state);
  return classes.every(({ count }) => count >= k) ? [] : smallSums(rows, classes, k);
}

/** Cells with the same people are one: hiding the sector that all of them work in would be no use while the whole is shown. */
function withoutDoubles(order: readonly number[], membersOf: readonly (readonly number[])[]) {
  const firsts = new Map<string, number>();
  const standsFor = new Map<number, number>();
  for (const cell of order) {
    const members = String(membersOf[cell]);
    const first = firsts.get(members) ?? cell;
    firsts.set(members, first);
    standsFor.set(cell, first);
  }
  return { distinct: [...firsts.values()], standsFor };
}

function sumOf(atoms: readonly Atom[], members: readonly number[]): Counts {
  return members.reduce((sum, i) => plus(sum, atoms[i]?.counts ?? noCounts), noCounts);
}
