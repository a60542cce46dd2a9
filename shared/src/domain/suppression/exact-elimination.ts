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

/** Which rows have something in each column, kept up while rows are cancelled. */
interface RowHolders {
  entries(): Iterable<readonly [number, ReadonlySet<Row>]>;
  /** The column of the row that the fewest rows have, among those that may be taken. */
  rarest(row: Row, may?: (column: number) => boolean): number | undefined;
  /** Forgets a row that is done with. */
  drop(row: Row): void;
  /** Cancels the column of `by` in every other row that has it. */
  cancelOthers(by: Row, column: number): void;
}

export function holdersOf(rows: Iterable<Row>): RowHolders {
  const holders = new Map<number, Set<Row>>();
  const look = (row: Row, column: number) => {
    const set = holders.get(column) ?? new Set();
    holders.set(column, set);
    if (row.has(column)) set.add(row);
    else set.delete(row);
  };
  for (const row of rows) for (const column of row.keys()) look(row, column);
  const size = (column: number) => holders.get(column)?.size ?? 0;
  return {
    entries: () => holders,
    rarest(row, may = () => true) {
      let found: number | undefined;
      for (const column of row.keys()) {
        if (may(column) && (found === undefined || size(column) < size(found))) found = column;
      }
      return found;
    },
    drop(row) {
      for (const column of row.keys()) holders.get(column)?.delete(row);
    },
    cancelOthers(by, column) {
      for (const other of [...(holders.get(column) ?? [])]) {
        if (other === by) continue;
        cancel(other, by, column);
        for (const at of by.keys()) look(other, at);
      }
    },
  };
}

/**
 * Eliminates the columns that `mayGo` allows, one row each, and gives the rows that are left: a basis of everything that
 * follows from the rows and has nothing in those columns. Short rows go first, so that the leaves of a tree are taken out of
 * what is above them and rows stay short. Changes the rows it is given.
 */
export function eliminate(rows: readonly Row[], mayGo: (column: number) => boolean): readonly Row[] {
  const holders = holdersOf(rows);
  const left: Row[] = [];
  for (const row of rows.toSorted((a, b) => a.size - b.size)) {
    const pivot = holders.rarest(row, mayGo);
    holders.drop(row);
    if (pivot === undefined) left.push(row);
    else holders.cancelOthers(row, pivot);
  }
  return left;
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
