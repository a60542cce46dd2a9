import { type Area, parseArea, splitSheet } from '../address.ts';
import type { Cell } from '../cell.ts';
import type { Sheet } from '../sheet.ts';
import { columnArea, dataArea } from '../table.ts';
import type { Workbook } from '../workbook.ts';

interface ReferencedCell {
  readonly sheet: Sheet;
  readonly cell: Cell | undefined;
}

/** The cells behind `A1`, `Plan!A1:B2`, a defined name, `Tiltak` or `Tiltak[Frist]`; undefined when nothing is. */
export function referencedCells(
  workbook: Workbook,
  sheet: Sheet,
  address: string,
): ReferencedCell[] | undefined {
  const { sheet: sheetName, local } = splitSheet(address);
  const on = sheetName === undefined ? sheet : workbook.findSheet(sheetName);
  if (on === undefined) return undefined;
  const area = parseArea(local);
  if (area !== undefined) return cellsOf(on, area);
  const name = workbook.findName(local);
  if (name !== undefined) return referencedCells(workbook, sheet, name.formula.slice(1));
  const [, tableName = '', columnName] = /^([^[]+)(?:\[([^\]]*)\])?$/.exec(local) ?? [];
  const table = workbook.findTable(tableName);
  if (table === undefined) return undefined;
  if (columnName === undefined) return cellsOf(table.sheet, dataArea(table));
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === columnName.toLowerCase());
  return index < 0 ? undefined : cellsOf(table.sheet, columnArea(dataArea(table), index));
}

/** A whole column is walked no further than the sheet has cells. */
function cellsOf(sheet: Sheet, area: Area): ReferencedCell[] {
  const walked = area.rows * area.columns > 100_000 ? sheet.occupied(area) : area;
  if (walked === undefined) return [];
  const cells: ReferencedCell[] = [];
  for (let row = walked.row; row < walked.row + walked.rows; row++) {
    for (let column = walked.column; column < walked.column + walked.columns; column++) {
      cells.push({ sheet, cell: sheet.cell(row, column) });
    }
  }
  return cells;
}
