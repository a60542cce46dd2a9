/** A row of whole numbers by column; columns that are nought are left out. */
export type Row = Map<number, number>;

/** Beyond this a product of two numbers might not be exact any more. */
const largest = 2 ** 26;

/** Numbers grew too large to be exact: the caller must assume the worst. */
export class NotExact extends Error {}

/**
 * Takes from `row` what it has in the pivot's column, in place, keeping whole numbers: a·row − b·by, divided by what all have in
 * common. Exact or refused, so a rank found this way is the rank over the fractions and not of an approximation.
 */
export function cancel(row: Row, by: Row, column: number): void {
  const has = row.get(column) ?? 0;
  const pivot = by.get(column) ?? 0;
  if (has === 0 || pivot === 0) return;
  const common = gcd(has, pivot);
  const times = (pivot < 0 ? -1 : 1) * (pivot / common);
  const less = (pivot < 0 ? -1 : 1) * (has / common);
  if (times !== 1) for (const [at, value] of row) row.set(at, exact(value * times));
  for (const [at, value] of by) {
    const left = exact((row.get(at) ?? 0) - value * less);
    if (left === 0) row.delete(at);
    else row.set(at, left);
  }
  if (times !== 1) shorten(row);
}

function shorten(row: Row): void {
  let common = 0;
  for (const value of row.values()) {
    common = gcd(common, value);
    if (common === 1) return;
  }
  for (const [at, value] of row) row.set(at, value / common);
}

function exact(value: number): number {
  if (Math.abs(value) > largest) throw new NotExact(`A number beyond ${largest} in an elimination`);
  return value;
}

function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/**
 * Eliminates the columns that `mayGo` allows, one row each, and gives the rows that are left: a basis of everything that
 * follows from the rows and has nothing in those columns. Short rows go first, so that the leaves of a tree are taken out of
 * what is above them and rows stay short. Changes the rows it is given.
 */
export function eliminate(rows: readonly Row[], mayGo: (column: number) => boolean): readonly Row[] {
  const holders = new Map<number, Set<Row>>();
  for (const row of rows) {
    for (const column of row.keys()) {
      const set = holders.get(column) ?? new Set();
      holders.set(column, set.add(row));
    }
  }
  const left: Row[] = [];
  for (const row of rows.toSorted((a, b) => a.size - b.size)) {
    let pivot: number | undefined;
    for (const column of row.keys()) {
      if (!mayGo(column)) continue;
      if (pivot === undefined || size(holders, column) < size(holders, pivot)) pivot = column;
    }
    for (const column of row.keys()) holders.get(column)?.delete(row);
    if (pivot === undefined) {
      left.push(row);
      continue;
    }
    for (const other of holders.get(pivot) ?? []) {
      cancel(other, row, pivot);
      for (const column of row.keys()) {
        const set = holders.get(column) ?? new Set();
        holders.set(column, set);
        if (other.has(column)) set.add(other);
        else set.delete(other);
      }
    }
  }
  return left;
}

function size(holders: ReadonlyMap<number, ReadonlySet<Row>>, column: number): number {
  return holders.get(column)?.size ?? 0;
}

/** A row with the column that no other row has. */
export interface Reduced {
  readonly row: Row;
  readonly pivot: number;
}

/** Full reduction over the columns that `choose` picks, one for each row. Rows for which it finds none are dropped. */
export function reduce(rows: readonly Row[], choose: (row: Row) => number | undefined): readonly Reduced[] {
  const done: Reduced[] = [];
  for (const row of rows) {
    for (const { row: by, pivot } of done) cancel(row, by, pivot);
    const pivot = choose(row);
    if (pivot === undefined) continue;
    for (const { row: other } of done) cancel(other, row, pivot);
    done.push({ row, pivot });
  }
  return done;
}
