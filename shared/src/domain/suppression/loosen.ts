import { noCounts, type State } from './counts.ts';
import type { ToldTable } from './told-table.ts';
import { insideOf } from './two-values.ts';

/**
 * Which shown cells to hide so that a count of a hidden cell gets a second possible value: the least useful of those it lies in
 * and of those that alone keep it apart from people in that state. Where that would be the most useful cell of all, the
 * fewest others that keep it apart go instead.
 */
export function cellsToHideFor(
  told: ToldTable,
  hidden: number,
  state: State,
  order: {
    readonly k: number;
    readonly first: number | undefined;
    leastUseful(cells: Iterable<number>): number;
  },
): readonly number[] {
  const around = new Set<number>();
  const apart: (readonly number[])[] = [];
  const inside = insideOf(told, hidden);
  const seen = new Set<number>();
  for (const i of told.membersOf[hidden] ?? []) {
    const of = told.classes.of[i] ?? 0;
    if (seen.has(of)) continue;
    seen.add(of);
    const own = shownCells(told, i);
    for (const cell of own) around.add(cell);
    for (const [other, cells] of othersNear(told, own)) {
      const people = (told.countsOf[of] ?? noCounts)[state] + (told.countsOf[other] ?? noCounts)[state];
      if (people >= order.k && !inside.has(other)) apart.push(differing(own, cells));
    }
  }
  const single = apart.flatMap((cells) => (cells.length === 1 ? cells : []));
  const one = order.leastUseful([...around, ...single]);
  if (one !== order.first) return [one];
  const fewest = apart
    .filter((cells) => !cells.includes(one))
    .reduce<readonly number[] | undefined>(
      (best, cells) => (best && best.length <= cells.length ? best : cells),
      undefined,
    );
  return fewest ?? [one];
}

/** The classes in the two smallest of the cells, each with its shown cells: who differs in little shares one of the two. */
function othersNear(told: ToldTable, cells: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const { membersOf, classes } = told;
  const nearest = cells
    .toSorted((a, b) => (membersOf[a]?.length ?? 0) - (membersOf[b]?.length ?? 0))
    .slice(0, 2);
  const found = new Map<number, readonly number[]>();
  for (const cell of nearest) {
    for (const i of membersOf[cell] ?? []) {
      const of = classes.of[i] ?? 0;
      if (!found.has(of)) found.set(of, shownCells(told, i));
    }
  }
  return found;
}

function shownCells({ atoms, shown }: ToldTable, atom: number): readonly number[] {
  return (atoms[atom]?.cells ?? []).filter((cell) => shown.has(cell));
}

/** The cells that are in one of the lists only. */
function differing(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...a.filter((cell) => !b.includes(cell)), ...b.filter((cell) => !a.includes(cell))];
}
