import { holdersOf, NotExact, type Row } from './exact-elimination.ts';
import type { PeopleClass, ToldCell } from './people-class.ts';

/**
 * What can be found out about a number of people: `open` when it could be another one, `follows` when it can be worked out,
 * `unclear` when neither has been shown.
 */
export type Certainty = 'open' | 'follows' | 'unclear';

/**
 * How certain the people of some classes together are. With `partly`, a class of which some belong to them as well: that it could
 * be them or the others is one solution, and no solution for somebody in that class. `forAll` asks for what nobody can refute.
 */
export type CertaintyOf = (
  whole: ReadonlySet<number>,
  partly: number | undefined,
  forAll: boolean,
) => Certainty;

/**
 * Looks for another solution: so many people more in some classes and fewer in others that no told cell changes. Gauss and Jordan
 * give each told cell a class of its own; every class left over can be raised or lowered by one when the own classes make up
 * for it, all numbers staying whole and none becoming negative. Everybody knows the own state, though. A solution that takes
 * the only one out of a class, or changes a class of one person, is none for that person: so there have to be several, and
 * nobody for whom all of them are none.
 *
 * @param told cells by the places of their classes
 */
export function findOtherSolutions(told: readonly ToldCell[], classes: readonly PeopleClass[]): CertaintyOf {
  let solved: ReturnType<typeof solve>;
  try {
    solved = solve(told);
  } catch (error) {
    if (error instanceof NotExact) return () => 'unclear';
    throw error;
  }
  const { rows, holders } = solved;
  /** The classes in which somebody knows better; undefined when the change is not possible at all. */
  const refutedIn = (change: ReadonlyMap<number, number>, sign: number): ReadonlySet<number> | undefined => {
    const by = new Set<number>();
    for (const [column, times] of change) {
      const { count = 0, people = 0 } = classes[column] ?? {};
      const left = count + sign * times;
      if (left < 0) return undefined;
      if (left === 0 || people === 1) by.add(column);
    }
    return by;
  };

  return (whole, partly, forAll) => {
    const free = new Set<number>();
    for (const column of whole) {
      const row = rows.get(column);
      if (row === undefined) free.add(column);
      else for (const at of row.keys()) if (at !== column) free.add(at);
    }
    let refutedInAll: readonly number[] | undefined = partly === undefined ? undefined : [partly];
    let follows = partly === undefined;
    for (const column of free) {
      const change = changeOf(column);
      if (insideOf(change, whole) === 0) continue;
      follows = false;
      if (!isPossible(change, partly)) continue;
      for (const sign of [1, -1]) {
        const refuted = refutedIn(change, sign);
        if (refuted === undefined) continue;
        refutedInAll = (refutedInAll ?? [...refuted]).filter((at) => refuted.has(at));
        if (refutedInAll.length === 0 || !forAll) return 'open';
      }
    }
    return follows ? 'follows' : 'unclear';
  };

  /** One more, or two where it takes halves, in a class that is nobody's pivot, and what the others must change by for it. */
  function changeOf(column: number): ReadonlyMap<number, number> {
    const one = changeBy(column, 1);
    return [...one.values()].every(Number.isInteger) ? one : changeBy(column, 2);
  }

  function changeBy(column: number, people: number): ReadonlyMap<number, number> {
    const change = new Map([[column, people]]);
    for (const pivot of holders.get(column) ?? []) {
      const row = rows.get(pivot);
      change.set(pivot, (-people * (row?.get(column) ?? 0)) / (row?.get(pivot) ?? 1));
    }
    return change;
  }
}

/** How much it changes what those classes are together. */
function insideOf(change: ReadonlyMap<number, number>, whole: ReadonlySet<number>): number {
  let inside = 0;
  for (const [column, by] of change) if (whole.has(column)) inside += by;
  return Math.abs(inside) < 1e-9 ? 0 : inside;
}

/** In whole people, and with the class that is partly theirs as it is? */
function isPossible(change: ReadonlyMap<number, number>, partly: number | undefined): boolean {
  return [...change].every(([column, by]) => Number.isInteger(by) && column !== partly);
}

/** Gauss and Jordan over all classes: the row of each pivot, and for every other class the pivots of the rows it is in. */
function solve(told: readonly ToldCell[]) {
  const all = told.map(({ classes }): Row => new Map(classes.map((at) => [at, 1])));
  const holders = holdersOf(all);
  const rows = new Map<number, Row>();
  const pivotOf = new Map<Row, number>();
  for (const row of all.toSorted((a, b) => a.size - b.size)) {
    const pivot = holders.rarest(row);
    if (pivot === undefined) continue;
    holders.cancelOthers(row, pivot);
    rows.set(pivot, row);
    pivotOf.set(row, pivot);
  }
  const pivotsHolding = new Map<number, readonly number[]>();
  for (const [column, set] of holders.entries()) {
    if (!rows.has(column))
      pivotsHolding.set(
        column,
        [...set].flatMap((row) => pivotOf.get(row) ?? []),
      );
  }
  return { rows, holders: pivotsHolding };
}
