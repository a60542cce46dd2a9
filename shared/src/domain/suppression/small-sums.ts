import { eliminate, NotExact, type Reduced, type Row, reduce } from './exact-elimination.ts';
import { linked } from './linked-rows.ts';
import type { PeopleClass, ToldCell } from './people-class.ts';
import { smallCombinations } from './small-combinations.ts';

/**
 * Finds sums of whole classes that follow from the told cells and count 1 to k − 1 people; gives for each the cells it is worked
 * out from. Such a sum has no class of k or more in it. So these large classes are eliminated first (Gauss), and only
 * what is left needs to be looked at: what follows about small classes alone. Where the numbers of an elimination grow beyond
 * what is exact, it is as if something followed from all cells together.
 */
export function smallSums(
  told: readonly ToldCell[],
  classes: readonly PeopleClass[],
  k: number,
): readonly (readonly number[])[] {
  const width = classes.length;
  // A column of its own for each cell remembers which cells a row was made of.
  const rows = told.map(
    ({ classes: of, cell }): Row => new Map([...of.map((at) => [at, 1] as const), [width + cell, 1]]),
  );
  const isClass = (column: number) => column < width;
  let left: readonly Reduced[];
  try {
    left = reduce(
      eliminate(rows, (column) => (classes[column]?.count ?? 0) >= k),
      (row) => bestPivot(row, classes),
    );
  } catch (error) {
    if (error instanceof NotExact) return [told.map(({ cell }) => cell)];
    throw error;
  }
  return linked(left, isClass).flatMap((together) =>
    smallCombinations(together, classes, k).map((sum) =>
      [...sum.keys()].filter((at) => !isClass(at)).map((at) => at - width),
    ),
  );
}

/** The class with the most people, and rather one that nobody knows alone. */
function bestPivot(row: Row, classes: readonly PeopleClass[]): number | undefined {
  let best: number | undefined;
  let most = -1;
  for (const column of row.keys()) {
    const of = classes[column];
    if (of === undefined) continue;
    const worth = of.people === 1 ? 0 : of.count;
    if (worth > most) [best, most] = [column, worth];
  }
  return best;
}
