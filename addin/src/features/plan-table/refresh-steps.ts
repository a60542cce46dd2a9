import type { Cell, CellRun, NewColumn, SheetTable, TableSteps } from '../../excel/table-steps.ts';
import type { PlanTable } from './plan-table.ts';

/** Column id → the label the table was inserted with. */
type Labels = Readonly<Record<string, string>>;

const isYear = (id: string) => id.startsWith('year-');

/** Where a column of ours stands; -1 when it was never inserted, was renamed or was deleted, and so is not ours to write. */
function placeOf(sheet: SheetTable, labels: Labels, id: string): number {
  const label = labels[id];
  return label === undefined ? -1 : sheet.header.indexOf(label);
}

/**
 * Years the plan has got since the table was inserted, each to be put in after the year before it. Other new columns are not put
 * in: a table inserted by somebody who sees numbers only must not get names because somebody else refreshes it.
 */
export function newYears(
  sheet: SheetTable,
  fresh: PlanTable,
  labels: Labels,
): readonly (NewColumn & { id: string })[] {
  const header = [...sheet.header];
  const added: (NewColumn & { id: string })[] = [];
  // A column of the user's own may already carry the year as its name: it stays the user's.
  const missing = fresh.columns.filter(
    ({ id, label }) => isYear(id) && !(id in labels) && !header.includes(label),
  );
  for (const { id, label, kind } of missing) {
    const earlier = header.findLastIndex((name) => /^\d{4}$/.test(name) && name < label);
    const later = header.findIndex((name) => /^\d{4}$/.test(name));
    // Whoever has taken all years out of the table does not want a new one.
    if (earlier === -1 && later === -1) continue;
    const place = earlier === -1 ? later : earlier + 1;
    header.splice(place, 0, label);
    added.push({ id, label, kind, place });
  }
  return added;
}

/**
 * How to bring a table up to date in place. Rows are found by their key, columns by the label they were inserted with, so
 * sorting, filtering, own columns and moved columns all stay; a column of ours that was deleted or renamed is left alone.
 * Without the key no row can be recognised.
 */
export function refreshSteps(
  sheet: SheetTable,
  fresh: PlanTable,
  labels: Labels,
): (TableSteps & { readonly kind: 'steps' }) | { readonly kind: 'noKey' } {
  const keyPlace = placeOf(sheet, labels, 'key');
  if (keyPlace === -1) return { kind: 'noKey' };
  const keyAt = fresh.columns.findIndex(({ id }) => id === 'key');
  const placed = fresh.columns
    .map(({ id, kind }, at) => ({ at, kind, place: placeOf(sheet, labels, id) }))
    .filter(({ place }) => place !== -1);
  // A year the plan no longer has is emptied, not taken out: what the user made of the column may stay.
  const known = new Set(fresh.columns.map(({ id }) => id));
  const pastYears = Object.keys(labels)
    .filter((id) => isYear(id) && !known.has(id))
    .map((id) => placeOf(sheet, labels, id))
    .filter((place) => place !== -1);
  const keyOf = (row: readonly unknown[]) => String(row[keyPlace] ?? '');
  const rowsOf = Map.groupBy(sheet.body.keys(), (at) => keyOf(sheet.body[at] ?? []));

  const writes: CellRun[] = [];
  const added: (Cell | null)[][] = [];
  const seen = new Set<string>();
  let changed = 0;
  for (const values of fresh.rows) {
    const key = String(values[keyAt]);
    seen.add(key);
    const wanted = new Map<number, Cell>([
      ...pastYears.map((place) => [place, ''] as const),
      ...placed.map(({ at, place }) => [place, values[at] ?? ''] as const),
    ]);
    const rows = rowsOf.get(key) ?? [];
    if (rows.length === 0) added.push(sheet.header.map((_, place) => wanted.get(place) ?? null));
    // The user may have copied a row: each copy is kept true.
    for (const row of rows) {
      const runs = changedRuns(row, sheet.body[row] ?? [], wanted);
      if (runs.length > 0) changed += 1;
      writes.push(...runs);
    }
  }
  // A row without a key is the user's own and stays.
  const removed = [...sheet.body.entries()]
    .filter(([, row]) => keyOf(row) !== '' && !seen.has(keyOf(row)))
    .map(([at]) => at)
    .toReversed();
  return {
    kind: 'steps',
    writes,
    added,
    removed,
    changed,
    columns: placed.map(({ place, kind }) => ({ place, kind })),
  };
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
