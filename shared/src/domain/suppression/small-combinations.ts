import type { Reduced } from './exact-elimination.ts';
import type { PeopleClass } from './people-class.ts';

/** How many combinations are tried before the worst is assumed. */
const patience = 20_000;
const tiny = 1e-9;

type Sum = ReadonlyMap<number, number>;

/**
 * Combinations of reduced rows that count 1 to k − 1 people, each once. Every row has a column of its own, so a row is in
 * the sum as often as makes that column 1, or it is not in it. A class of one person is known to that person, who can
 * take it out: one such class may stand in the sum in whatever way. When there are too many combinations to try, all rows
 * together stand for what might be found.
 */
export function smallCombinations(
  rows: readonly Reduced[],
  classes: readonly PeopleClass[],
  k: number,
): readonly Sum[] {
  const found: Sum[] = [];
  let tried = 0;
  const isAlone = (column: number) => classes[column]?.people === 1;

  const isSmall = (sum: Sum): boolean => {
    let people = 0;
    let takenOut = 0;
    for (const [column, times] of sum) {
      const of = classes[column];
      if (of === undefined || Math.abs(times) < tiny) continue;
      if (Math.abs(times - 1) < tiny) people += of.count;
      else if (of.people === 1 && takenOut === 0) takenOut = 1;
      else return false;
      if (people >= k) return false;
    }
    return people > 0;
  };
  const timesOf = ({ row, pivot }: Reduced): ReadonlySet<number> =>
    isAlone(pivot)
      ? new Set([...row].flatMap(([column, value]) => (column < classes.length ? [1 / value] : [])))
      : new Set([1 / (row.get(pivot) ?? 1)]);

  const search = (from: number, sum: Sum, people: number) => {
    for (let i = from; i < rows.length && tried < patience; i += 1) {
      const next = rows[i];
      if (next === undefined) continue;
      const more = isAlone(next.pivot) ? 0 : (classes[next.pivot]?.count ?? 0);
      if (people + more >= k) continue;
      for (const times of timesOf(next)) {
        tried += 1;
        const with_ = new Map(sum);
        for (const [column, value] of next.row) {
          const total = (with_.get(column) ?? 0) + value * times;
          if (Math.abs(total) < tiny) with_.delete(column);
          else with_.set(column, total);
        }
        if (isSmall(with_)) found.push(with_);
        else search(i + 1, with_, people + more);
      }
    }
  };
  search(0, new Map(), 0);
  if (tried < patience) return found;
  return [new Map(rows.flatMap(({ row }) => [...row]))];
}
