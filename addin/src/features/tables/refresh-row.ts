import type { Cell } from '../../excel/table-steps.ts';
import { freshCell, type WatchedColumn } from './column-places.ts';
import { sideOf } from './compare-row.ts';
import { sheetValue } from './sheet-value.ts';

/** A column that is only a copy: where it stands in the sheet, and among the fresh cells (-1 when it no longer comes). */
export interface PlainColumn {
  readonly place: number;
  readonly at: number;
}

interface RowRefresh {
  /** What is to stand at which place. */
  readonly wanted: readonly (readonly [place: number, cell: Cell])[];
  /** What the row is filled with afterwards; undefined when nobody knows what it was filled with. */
  readonly base: readonly Cell[] | undefined;
  /** Cells the user has changed, which stay. */
  readonly kept: number;
}

/** Brings one row up to date without touching what the user has changed in it. */
export function refreshRow(
  plain: readonly PlainColumn[],
  watched: readonly WatchedColumn[],
  before: readonly Cell[] | undefined,
  row: readonly unknown[],
  fresh: readonly Cell[],
): RowRefresh {
  const wanted: (readonly [number, Cell])[] = plain.map(({ place, at }) => [place, fresh[at] ?? '']);
  const base: Cell[] = [];
  let kept = 0;
  let unknown = false;
  for (const column of watched) {
    const theirs = freshCell(fresh, column);
    const was = before === undefined || column.baseAt === -1 ? undefined : (before[column.baseAt] ?? '');
    const side = changeIn(column, was, row, theirs);
    const mine = side === 'mine' || (side === 'conflict' && column.baseAt !== -1);
    base.push(mine ? (was ?? theirs) : shown(column, theirs));
    if (mine) {
      kept += 1;
      unknown ||= was === undefined;
    } else if (side === 'theirs' || side === 'conflict') wanted.push([column.place, theirs]);
  }
  return { wanted, base: unknown ? undefined : base, kept };
}

/** What may be remembered of a column: nothing once it is out of the sheet, so that the workbook holds no more than it shows. */
export function shown({ place }: WatchedColumn, cell: Cell): Cell {
  return place === -1 ? '' : cell;
}

/** How many cells of a row the user has changed since it was filled. */
export function editedCells(
  watched: readonly WatchedColumn[],
  before: readonly Cell[],
  row: readonly unknown[],
): number {
  return watched.filter((column) => {
    const was = column.baseAt === -1 ? undefined : before[column.baseAt];
    return was !== undefined && changeIn(column, was, row, was) !== undefined;
  }).length;
}

function changeIn(column: WatchedColumn, was: Cell | undefined, row: readonly unknown[], theirs: Cell) {
  const cell = row[column.place];
  // A column that is not there under its name has nothing to tell.
  if (column.place === -1 || (cell === theirs && was === theirs)) return undefined;
  return sideOf(was, sheetValue(column.column, cell).value, theirs);
}
