import type { Cell, PlanTable } from './plan-table.ts';

/** What stands in the sheet: the header row and the rows beneath, the user's own columns among them. */
export interface SheetTable {
  readonly header: readonly string[];
  readonly body: readonly (readonly unknown[])[];
}

/** Cells side by side in one row of the table's body, both counted from 0. */
export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly values: readonly Cell[];
}

export interface RefreshSteps {
  readonly kind: 'steps';
  /** Only what differs. */
  readonly writes: readonly CellRun[];
  /** Whole new rows as wide as the sheet's table; the user's own columns are empty in them. */
  readonly added: readonly (readonly Cell[])[];
  /** Rows to take out, last first, so that the numbers of those above stay true. */
  readonly removed: readonly number[];
  /** Rows with at least one changed cell. */
  readonly changed: number;
}

/**
 * How to bring a table up to date in place. Rows are found by their key, columns by the label they were inserted with, so
 * sorting, filtering, own columns and moved columns all stay; a column of ours that was deleted stays deleted.
 */
export function refreshSteps(
  sheet: SheetTable,
  fresh: PlanTable,
  labels: Readonly<Record<string, string>>,
): RefreshSteps | { readonly kind: 'noKey' } {
  const placeOf = (id: string) => sheet.header.indexOf(labels[id] ?? fresh.columns.find((c) => c.id === id)?.label ?? id);
  const places = fresh.columns.map((column) => placeOf(column.id));
  const keyPlace = placeOf('key');
  if (keyPlace === -1) return { kind: 'noKey' };
  const keyAt = fresh.columns.findIndex((column) => column.id === 'key');
  const rowOf = new Map(sheet.body.map((row, at) => [String(row[keyPlace] ?? ''), at]));

  const writes: CellRun[] = [];
  const added: Cell[][] = [];
  const seen = new Set<string>();
  let changed = 0;
  for (const values of fresh.rows) {
    const key = String(values[keyAt]);
    seen.add(key);
    const row = rowOf.get(key);
    const wanted = new Map(places.flatMap((place, at) => (place === -1 ? [] : [[place, values[at] ?? '']])));
    if (row === undefined) {
      added.push(sheet.header.map((_, place) => wanted.get(place) ?? ''));
      continue;
    }
    const runs = changedRuns(row, sheet.body[row] ?? [], wanted);
    if (runs.length > 0) changed += 1;
    writes.push(...runs);
  }
  // A row without a key is the user's own and stays.
  const removed = sheet.body
    .flatMap((row, at) => {
      const key = String(row[keyPlace] ?? '');
      return key === '' || seen.has(key) ? [] : [at];
    })
    .toReversed();
  return { kind: 'steps', writes, added, removed, changed };
}

/** The cells of one row that differ, joined where they stand side by side. */
function changedRuns(row: number, before: readonly unknown[], wanted: ReadonlyMap<number, Cell>): CellRun[] {
  const runs: { row: number; column: number; values: Cell[] }[] = [];
  for (const [column, value] of [...wanted].toSorted(([a], [b]) => a - b)) {
    if (before[column] === value) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  return runs;
}
