import type { Reduced } from './exact-elimination.ts';
import type { PeopleClass } from './people-class.ts';

/** How many combinations are tried before the worst is assumed. */
const patience = 5_000;
const tiny = 1e-9;

type Sum = ReadonlyMap<number, number>;

/**
 * Combinations of reduced rows that count 1 to k − 1 people, each once. Every row has a column of its own, so a row is in
 * the sum as often as makes that column 1, or it is not in it. A class of one person is known to that person, who can
 * take it out: one such class may stand in the sum in whatever way. What is wrong with a sum in some column only
 * another row with that column can mend, so only those are tried. When there are too many combinations to try, all rows
 * together stand for what might be found.
 */
export function smallCombinations(
  rows: readonly Reduced[],
  classes: readonly PeopleClass[],
  k: number,
): readonly Sum[] {
  const holders = new Map<number, number[]>();
  for (const [i, { row }] of rows.entries()) {
    for (const column of row.keys()) {
      const there = holders.get(column);
      if (there === undefined) holders.set(column, [i]);
      else there.push(i);
    }
  }
  const isAlone = (column: number) => classes[column]?.people === 1;
  const timesOf = ({ row, pivot }: Reduced): ReadonlySet<number> =>
    isAlone(pivot)
      ? new Set([...row].flatMap(([column, value]) => (column < classes.length ? [1 / value] : [])))
      : new Set([1 / (row.get(pivot) ?? 1)]);
  const found: Sum[] = [];
  let tried = 0;

  /** Adds the row, and then what is needed to mend the sum; `decided` are in it already or are to stay out. */
  const add = (i: number, sum: Sum, people: number, decided: ReadonlySet<number>): void => {
    const next = rows[i];
    if (next === undefined) return;
    const more = people + (isAlone(next.pivot) ? 0 : (classes[next.pivot]?.count ?? 0));
    if (more >= k) return;
    for (const times of timesOf(next)) {
      tried += 1;
      if (tried > patience) return;
      const with_ = plus(sum, next, times);
      const verdict = judge(with_, classes, k);
      if (verdict === 'small') {
        found.push(with_);
        continue;
      }
      const out = new Set(decided).add(i);
      for (const mending of holders.get(verdict) ?? []) {
        if (out.has(mending)) continue;
        add(mending, with_, more, out);
        out.add(mending);
      }
    }
  };
  const before = new Set<number>();
  for (const i of rows.keys()) {
    add(i, new Map(), 0, before);
    before.add(i);
  }
  if (tried <= patience) return found;
  return [new Map(rows.flatMap(({ row }) => [...row]))];
}

function plus(sum: Sum, { row }: Reduced, times: number): Sum {
  const total = new Map(sum);
  for (const [column, value] of row) {
    const now = (total.get(column) ?? 0) + value * times;
    if (Math.abs(now) < tiny) total.delete(column);
    else total.set(column, now);
  }
  return total;
}

/** `small`, or a column in which something is wrong: a class that is not counted once, or one too many people. */
function judge(sum: Sum, classes: readonly PeopleClass[], k: number): 'small' | number {
  let people = 0;
  let takenOut: number | undefined;
  let wrong: number | undefined;
  let crowded: number | undefined;
  for (const [column, times] of sum) {
    const of = classes[column];
    if (of === undefined) continue;
    if (Math.abs(times - 1) < tiny) {
      people += of.count;
      if (people >= k) crowded ??= column;
    } else if (of.people === 1 && takenOut === undefined) takenOut = column;
    else wrong ??= column;
  }
  return wrong ?? crowded ?? (people > 0 ? 'small' : (takenOut ?? -1));
}
