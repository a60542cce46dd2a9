/** A sum of unknowns, and what it is. All unknowns are counts of people: never negative. */
export interface Told {
  readonly sum: readonly number[];
  readonly is: number;
}

const tiny = 1e-7;

/**
 * The least and the most a sum of unknowns can be, given what was told: linear programming by the simplex method (two phases,
 * Bland's rule). What lies between the two is what somebody who knows everything told still cannot decide.
 */
export function boundsOf(unknowns: number, told: readonly Told[], sought: readonly number[]) {
  return { least: 0 - best(-1), most: best(1) };

  function best(sign: 1 | -1): number {
    const m = told.length;
    const width = unknowns + m + 1;
    // One row per sum, with an artificial unknown each; the last column is the right-hand side.
    const rows = told.map(({ sum, is }, i) => {
      const row = new Float64Array(width);
      for (const j of sum) row[j] = 1;
      row[unknowns + i] = 1;
      row[width - 1] = is;
      return row;
    });
    const basis = told.map((_, i) => unknowns + i);
    const feasible = new Float64Array(width);
    for (let i = 0; i < m; i += 1) feasible[unknowns + i] = -1;
    maximise(rows, basis, feasible, width - 1);
    // Artificial unknowns must stay nothing from here on.
    for (const [i, of] of basis.entries()) if (of >= unknowns) pivotOut(rows, basis, i, unknowns);
    const goal = new Float64Array(width);
    for (const j of sought) goal[j] = sign;
    return maximise(rows, basis, goal, unknowns);
  }
}

/** Raises the goal until nothing raises it any more; Infinity when nothing holds it. */
function maximise(rows: Float64Array[], basis: number[], goal: Float64Array, columns: number): number {
  for (;;) {
    const priced = (j: number) =>
      rows.reduce((sum, row, i) => sum - (goal[basis[i] ?? 0] ?? 0) * (row[j] ?? 0), goal[j] ?? 0);
    let enter = -1;
    for (let j = 0; j < columns && enter < 0; j += 1) if (priced(j) > tiny) enter = j;
    if (enter < 0) break;
    let leave = -1;
    let ratio = Number.POSITIVE_INFINITY;
    for (const [i, row] of rows.entries()) {
      const at = row[enter] ?? 0;
      if (at <= tiny) continue;
      const limit = (row.at(-1) ?? 0) / at;
      const first = limit < ratio - tiny || (limit < ratio + tiny && (basis[i] ?? 0) < (basis[leave] ?? 0));
      if (first) [leave, ratio] = [i, limit];
    }
    if (leave < 0) return Number.POSITIVE_INFINITY;
    pivot(rows, basis, leave, enter);
  }
  return rows.reduce((sum, row, i) => sum + (goal[basis[i] ?? 0] ?? 0) * (row.at(-1) ?? 0), 0);
}

function pivotOut(rows: Float64Array[], basis: number[], at: number, columns: number): void {
  const row = rows[at];
  const enter = row?.slice(0, columns).findIndex((value) => Math.abs(value) > tiny) ?? -1;
  if (enter >= 0) pivot(rows, basis, at, enter);
}

function pivot(rows: Float64Array[], basis: number[], at: number, enter: number): void {
  const by = rows[at];
  if (by === undefined) return;
  const scale = by[enter] ?? 1;
  for (let j = 0; j < by.length; j += 1) by[j] = (by[j] ?? 0) / scale;
  for (const [i, row] of rows.entries()) {
    const factor = row[enter] ?? 0;
    if (i === at || factor === 0) continue;
    for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (by[j] ?? 0);
  }
  basis[at] = enter;
}
