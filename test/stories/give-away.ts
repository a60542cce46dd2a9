/** One published number: how many of these groups of people together. */
export interface Published {
  readonly groups: ReadonlySet<number>;
  readonly count: number;
}

/**
 * All that simple arithmetic can make of published counts: groups of which one count is 0 are known to be empty, and the rest
 * is a system of linear equations. Gives each set of groups whose count follows from what was published, as far as sums and
 * differences of the published sets and their reduced forms reach.
 */
export function whatFollows(published: readonly Published[], groups: number): readonly Published[] {
  const empty = new Set(published.filter(({ count }) => count === 0).flatMap((one) => [...one.groups]));
  const rows = published
    .filter(({ count }) => count > 0)
    .map(({ groups: members, count }) => ({
      sides: Array.from({ length: groups }, (_, group) => (members.has(group) && !empty.has(group) ? 1 : 0)),
      count,
    }));
  const found = [...rows, ...differences(rows), ...reduced(rows)];
  return found.flatMap(({ sides, count }) => {
    const signs = new Set(sides.map((side) => Math.round(side * 1e6) / 1e6).filter((side) => side !== 0));
    // A sum of whole groups, each once; anything else mixes people who are counted with people who are taken away.
    if (signs.size !== 1 || (!signs.has(1) && !signs.has(-1))) return [];
    const members = sides.flatMap((side, group) => (Math.abs(side) > 0.5 ? [group] : []));
    return [{ groups: new Set(members), count: Math.abs(count) }];
  });
}

interface Equation {
  readonly sides: readonly number[];
  readonly count: number;
}

/** Each number with every combination of the ones inside it taken away one after the other, as a person would. */
function differences(rows: readonly Equation[]): readonly Equation[] {
  return rows.flatMap((whole) => {
    let rest = whole;
    const found: Equation[] = [];
    for (const part of rows) {
      if (part === whole) continue;
      const pair = minus(whole, part);
      if (pair.sides.every((side) => side >= 0)) found.push(pair);
      const next = minus(rest, part);
      if (next.sides.every((side) => side >= 0)) {
        rest = next;
        found.push(rest);
      }
    }
    return found;
  });
}

/** Gauss and Jordan: every unknown that is fixed stands alone in a row afterwards. */
function reduced(rows: readonly Equation[]): readonly Equation[] {
  const work = rows.map(({ sides, count }) => [...sides, count]);
  const width = rows[0]?.sides.length ?? 0;
  let top = 0;
  for (let column = 0; column < width && top < work.length; column += 1) {
    const at = work.findIndex((row, i) => i >= top && Math.abs(row[column] ?? 0) > 1e-9);
    const pivot = work[at];
    const above = work[top];
    if (at < 0 || pivot === undefined || above === undefined) continue;
    work[at] = above;
    const head = pivot[column] ?? 1;
    const unit = pivot.map((value) => value / head);
    work[top] = unit;
    for (const [i, row] of work.entries()) {
      const factor = row[column] ?? 0;
      if (i === top || Math.abs(factor) < 1e-9) continue;
      work[i] = row.map((value, j) => value - factor * (unit[j] ?? 0));
    }
    top += 1;
  }
  return work.slice(0, top).map((row) => ({ sides: row.slice(0, width), count: row[width] ?? 0 }));
}

function minus(a: Equation, b: Equation): Equation {
  return { sides: a.sides.map((side, i) => side - (b.sides[i] ?? 0)), count: a.count - b.count };
}
