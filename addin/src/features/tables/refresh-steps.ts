import type { Work } from '../../components/in-turns.ts';
import type { DatasetTable } from '../../datasets/dataset-table.ts';
import type { Base } from '../../excel/table-base.ts';
import type { Cell, SheetTable, TableSteps } from '../../excel/table-steps.ts';
import { CellBlocks } from './cell-blocks.ts';
import {
  freshCell,
  keyPlaceOf,
  type Labels,
  placeOf,
  type WatchedColumn,
  watchedColumns,
} from './column-places.ts';
import { editedCells, type PlainColumn, refreshRow, shown } from './refresh-row.ts';

export interface ToRefresh {
  readonly base: Base;
  readonly sheet: SheetTable;
  readonly labels: Labels;
  readonly fresh: DatasetTable;
  /** Only these rows; all when absent. */
  readonly keys?: ReadonlySet<string>;
}

interface Refresh {
  readonly kind: 'steps';
  readonly steps: TableSteps;
  /** What the table is filled with afterwards; what the user has changed keeps what it was filled with before. */
  readonly base: Base;
  /** Rows with at least one changed cell. */
  readonly changed: number;
  /** Cells the user has changed, and rows the user has taken out, which stay as they are. */
  readonly kept: number;
}

/**
 * How to bring a table up to date in place. Rows are found by their key, columns by the label they were inserted with, so
 * sorting, filtering, own columns and moved columns all stay; a column of ours that was deleted or renamed is left alone, and one
 * that no longer comes is emptied. What the user has changed and not written back is never overwritten. Without the key no row
 * can be recognised.
 */
export function* refreshSteps(input: ToRefresh): Work<Refresh | { readonly kind: 'noKey' }> {
  const { base, sheet, labels, fresh, keys } = input;
  const keyPlace = keyPlaceOf(sheet, labels, fresh);
  if (keyPlace === -1) return { kind: 'noKey' };
  const { plain, watched } = columnsOf(input);
  const concerns = (key: string) => keys === undefined || keys.has(key);
  const rowsOf = yield* rowsByKey(sheet, keyPlace);
  const freshKeys = new Set(fresh.rows.map(({ key }) => key));
  const filled = new Map<string, readonly Cell[]>();
  for (const [key, cells] of base.rows) {
    yield;
    // What is neither in the sheet nor in SharePoint is forgotten.
    if (!concerns(key) || freshKeys.has(key) || rowsOf.has(key)) filled.set(key, relaid(watched, cells));
  }

  const writes = new CellBlocks();
  const added: (Cell | null)[][] = [];
  let changed = 0;
  let kept = 0;
  for (const { key, cells } of fresh.rows) {
    yield;
    if (!concerns(key)) continue;
    const before = base.rows.get(key);
    const rows = rowsOf.get(key);
    if (rows === undefined && before !== undefined && fresh.mayAdd) {
      kept += 1;
      continue;
    }
    if (rows === undefined) added.push(newRow(sheet, plain, watched, cells));
    // The user may have copied a row: each copy is kept true.
    const refreshed = (rows ?? []).map((at) =>
      refreshRow(plain, watched, before, sheet.body[at] ?? [], cells),
    );
    for (const [copy, { wanted }] of refreshed.entries()) {
      const at = rows?.[copy] ?? 0;
      if (writes.addRow(at, sheet.body[at] ?? [], wanted)) changed += 1;
    }
    const most = refreshed.toSorted((a, b) => b.kept - a.kept)[0];
    kept += refreshed.reduce((sum, row) => sum + row.kept, 0);
    const now =
      most === undefined ? watched.map((column) => shown(column, freshCell(cells, column))) : most.base;
    if (now === undefined || now.length === 0) filled.delete(key);
    else filled.set(key, now);
  }

  const removed: number[] = [];
  for (const [key, rows] of rowsOf) {
    yield;
    // A row without a key is the user's own and stays.
    if (key === '' || freshKeys.has(key) || !concerns(key)) continue;
    const before = base.rows.get(key);
    // A key nobody has filled in is that of a new row which is on its way to SharePoint.
    if (before === undefined && fresh.mayAdd && base.columns.length > 0) continue;
    const edited = rows.reduce(
      (sum, at) => sum + editedCells(watched, before ?? [], sheet.body[at] ?? []),
      0,
    );
    kept += edited;
    if (edited > 0) continue;
    removed.push(...rows);
    filled.delete(key);
  }
  return {
    kind: 'steps',
    ...{ changed, kept },
    base: { columns: watched.map(({ id }) => id), rows: filled },
    steps: {
      ...{ writes: writes.blocks, added, removed: removed.toSorted((a, b) => b - a) },
      ...looks(sheet, fresh, plain, watched),
    },
  };
}

function columnsOf({ base, sheet, labels, fresh, keys }: ToRefresh) {
  const all = watchedColumns(base, sheet, labels, fresh);
  // When only some rows are refreshed, the base keeps the columns it has.
  const watched = keys === undefined ? all : all.filter(({ baseAt }) => baseAt !== -1);
  const ids = new Set(watched.map(({ id }) => id));
  const plain = Object.keys(labels)
    .filter((id) => !ids.has(id))
    .map((id) => ({
      place: placeOf(sheet, labels, id),
      at: fresh.columns.findIndex((column) => column.id === id),
    }))
    .filter(({ place }) => place !== -1);
  return { plain, watched };
}

function* rowsByKey(sheet: SheetTable, keyPlace: number): Work<ReadonlyMap<string, readonly number[]>> {
  const rowsOf = new Map<string, number[]>();
  for (const [at, row] of sheet.body.entries()) {
    yield;
    const key = String(row[keyPlace] ?? '');
    const rows = rowsOf.get(key);
    if (rows === undefined) rowsOf.set(key, [at]);
    else rows.push(at);
  }
  return rowsOf;
}

function relaid(watched: readonly WatchedColumn[], cells: readonly Cell[]): readonly Cell[] {
  return watched.map((column) => shown(column, cells[column.baseAt] ?? ''));
}

function newRow(
  sheet: SheetTable,
  plain: readonly PlainColumn[],
  watched: readonly WatchedColumn[],
  cells: readonly Cell[],
): (Cell | null)[] {
  const row: (Cell | null)[] = sheet.header.map(() => null);
  for (const { place, at } of plain) row[place] = cells[at] ?? '';
  for (const column of watched) if (column.place !== -1) row[column.place] = freshCell(cells, column);
  return row;
}

/** Our columns in the sheet, and what is to stand beneath them. */
function looks(
  sheet: SheetTable,
  fresh: DatasetTable,
  plain: readonly PlainColumn[],
  watched: readonly WatchedColumn[],
): Pick<TableSteps, 'columns' | 'totals'> {
  const placed = [...plain, ...watched.map(({ place, freshAt }) => ({ place, at: freshAt }))].filter(
    ({ place }) => place !== -1,
  );
  const totals: (Cell | null)[] = sheet.header.map(() => null);
  for (const { place, at } of placed) totals[place] = fresh.totals?.[at] ?? null;
  return {
    columns: placed.flatMap(({ place, at }) => {
      const column = fresh.columns[at];
      return column === undefined
        ? []
        : [{ place, kind: column.kind, heat: column.heat, label: column.label }];
    }),
    totals: fresh.totals === undefined ? undefined : totals,
  };
}
