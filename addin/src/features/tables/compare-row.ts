import type { Cell } from '../../excel/table-steps.ts';
import { freshCell, type WatchedColumn } from './column-places.ts';
import type { CellDifference, CellFault, Side } from './comparison.ts';
import { sheetValue } from './sheet-value.ts';

/** The cells of one row that are not the same three ways. Without a base, whatever differs is a conflict: nobody knows who changed it. */
export function compareRow(
  columns: readonly WatchedColumn[],
  base: readonly Cell[] | undefined,
  sheet: readonly unknown[],
  fresh: readonly Cell[],
): readonly CellDifference[] {
  const differing: CellDifference[] = [];
  for (const column of columns) {
    const { place, baseAt, id, label } = column;
    const theirs = freshCell(fresh, column);
    if (sheet[place] === theirs && (base === undefined || baseAt === -1 || base[baseAt] === theirs)) continue;
    const before = base === undefined || baseAt === -1 ? undefined : (base[baseAt] ?? '');
    const { value: mine, fault } = sheetValue(column.column, sheet[place]);
    const side = sideOf(before, mine, theirs);
    if (side === undefined) continue;
    const edited = side === 'mine' || side === 'conflict';
    differing.push({
      ...{ column: id, label, place, side, base: before, sheet: mine, fresh: theirs },
      fault: edited ? faultOf(column, fault) : undefined,
    });
  }
  return differing;
}

/** A row others have taken out: nothing to say when the user has left it as it was, else the whole of it, for it may be wanted. */
export function compareGone(
  columns: readonly WatchedColumn[],
  base: readonly Cell[],
  sheet: readonly unknown[],
): { readonly side: Side; readonly cells: readonly CellDifference[] } {
  const cells = columns.map((column): CellDifference => {
    const { place, baseAt, id, label } = column;
    const before = baseAt === -1 ? undefined : (base[baseAt] ?? '');
    const { value, fault } = sheetValue(column.column, sheet[place]);
    const side = value === before ? 'theirs' : 'conflict';
    const what = { column: id, label, place, side, base: before, sheet: value, fresh: '' } as const;
    return { ...what, fault: faultOf(column, fault) };
  });
  return cells.every(({ side }) => side === 'theirs')
    ? { side: 'theirs', cells: [] }
    : {
        side: 'conflict',
        cells: cells.filter(({ sheet: value, base: before }) => value !== '' || before !== ''),
      };
}

function faultOf(column: WatchedColumn, fault: CellFault | undefined): CellFault | undefined {
  return column.column?.editable === true ? fault : 'locked';
}

/** Undefined when nothing has happened. */
export function sideOf(base: Cell | undefined, mine: Cell, theirs: Cell): Side | undefined {
  if (mine === theirs) return base === undefined || base === mine ? undefined : 'both';
  if (base === undefined) return 'conflict';
  if (mine === base) return 'theirs';
  return theirs === base ? 'mine' : 'conflict';
}

/** What a row is, by its cells: one that has to be decided on comes before all others. */
export function rowSide(cells: readonly CellDifference[]): Side {
  const order = ['conflict', 'mine', 'theirs', 'both'] as const;
  return order.find((side) => cells.some((cell) => cell.side === side)) ?? 'both';
}
