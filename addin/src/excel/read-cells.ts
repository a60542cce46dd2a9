import { mostCells, mostColumns, mostRows } from '@rod-trad/shared/domain/import/import-kind';
import type { Cell, SheetRow } from '@rod-trad/shared/domain/import/sheet-row';
import { readParts } from './read-rows.ts';
import { type RawCell, typedCell } from './typed-cell.ts';
import type { Watch } from './watch.ts';

/** A sheet by its name, or a part of it, or what is marked. */
export type CellsPlace = { readonly sheet: string; readonly area?: string | undefined } | 'selection';

export type ReadCells =
  | {
      readonly kind: 'read';
      readonly sheet: string;
      readonly rows: readonly SheetRow[];
      /** The same place when something else is marked. */
      readonly place: CellsPlace;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'tooLarge'; readonly rows: number; readonly columns: number };

/** The cells by their place in the sheet, as what they are: a formula is told of and its result not taken. */
export async function readCells(
  context: Excel.RequestContext,
  place: CellsPlace,
  watch?: Watch,
): Promise<ReadCells> {
  const { workbook } = context;
  const selected = place === 'selection' ? workbook.getSelectedRange().load('address') : undefined;
  const sheet =
    place === 'selection'
      ? workbook.getSelectedRange().worksheet
      : workbook.worksheets.getItemOrNullObject(place.sheet);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return { kind: 'gone' };
  const area =
    place === 'selection' ? selected?.address.slice(selected.address.lastIndexOf('!') + 1) : place.area;
  const from = area === undefined ? sheet : sheet.getRange(area);
  const range = from.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (range.isNullObject) return { kind: 'empty' };
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  if (rows > mostRows + 1 || left + columns > mostColumns || rows * columns > mostCells) {
    return { kind: 'tooLarge', rows, columns: left + columns };
  }
  const covered = await coveredCells(context, range, rows);
  const found: SheetRow[] = [];
  const size = { rows, columns };
  await readParts(
    context,
    { range, size, properties: ['values', 'formulas', 'numberFormat'], watch },
    (part, first) => {
      part.values.forEach((values, at) => {
        const row = top + first + at;
        const cells: Cell[] = values.map((value, column) =>
          covered.has(`${row} ${left + column}`)
            ? { merged: true }
            : typedCell(rawCell(value, part.formulas[at]?.[column], part.numberFormat[at]?.[column])),
        );
        const last = cells.findLastIndex((cell) => cell !== null);
        if (last < 0) return;
        found.push({ row: row + 1, cells: [...Array<null>(left).fill(null), ...cells.slice(0, last + 1)] });
      });
    },
  );
  return { kind: 'read', sheet: sheet.name, rows: found, place: { sheet: sheet.name, area } };
}

const rawCell = (value: unknown, formula: unknown, format: unknown): RawCell => ({
  value,
  formula,
  format: String(format),
});

/** The cells that lie under the first of a merged range: they look filled in, and have nothing. */
async function coveredCells(
  context: Excel.RequestContext,
  range: Excel.Range,
  rows: number,
): Promise<ReadonlySet<string>> {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  const covered = new Set<string>();
  if (merged.isNullObject) return covered;
  for (const { rowIndex, columnIndex, rowCount, columnCount } of merged.areas.items) {
    for (let row = rowIndex; row < rowIndex + Math.min(rowCount, rows); row += 1) {
      for (let column = columnIndex; column < columnIndex + Math.min(columnCount, mostColumns); column += 1) {
        if (row !== rowIndex || column !== columnIndex) covered.add(`${row} ${column}`);
      }
    }
  }
  return covered;
}
