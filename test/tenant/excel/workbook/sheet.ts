import { type Area, intersect } from './address.ts';
import { type Cell, isBlank } from './cell.ts';
import type { ColorScale } from './color-scale.ts';
import type { Protection } from './protection.ts';

/** Rows that are hidden, widths in points, and so on are kept by their number; missing means Excel's default. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  /** How many rows and columns at the top left stay in sight. */
  frozen = { rows: 0, columns: 0 };
  /** Column widths and row heights in points, as `Range.format` has them. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly colorScales: ColorScale[] = [];
  /** Ranges that are merged into their first cell. */
  readonly merged: Area[] = [];
  protection: Protection | undefined;
  #rows: (Cell | undefined)[][] = [];

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.#rows[row]?.[column];
  }

  /** The cell to write to; made when nothing was there. */
  ensureCell(row: number, column: number): Cell {
    let cells = this.#rows[row];
    if (cells === undefined) {
      cells = [];
      this.#rows[row] = cells;
    }
    let cell = cells[column];
    if (cell === undefined) {
      cell = { value: '' };
      cells[column] = cell;
    }
    return cell;
  }

  setCell(row: number, column: number, cell: Cell | undefined): void {
    if (cell !== undefined) Object.assign(this.ensureCell(row, column), { ...emptyCell, ...cell });
    else if (this.#rows[row]?.[column] !== undefined) delete this.#rows[row][column];
  }

  /** Every cell that exists within the area, row by row. */
  *cellsIn(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    const lastRow = Math.min(area.row + area.rows, this.#rows.length);
    for (let row = area.row; row < lastRow; row++) {
      const cells = this.#rows[row];
      if (cells === undefined) continue;
      const lastColumn = Math.min(area.column + area.columns, cells.length);
      for (let column = area.column; column < lastColumn; column++) {
        const cell = cells[column];
        if (cell !== undefined) yield { row, column, cell };
      }
    }
  }

  /** The smallest rectangle holding every value, and every format unless only values count. */
  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | undefined {
    let found: { top: number; bottom: number; left: number; right: number } | undefined;
    for (const { row, column, cell } of this.cellsIn(within)) {
      if (isBlank(cell) && (valuesOnly || (cell.style === undefined && cell.numberFormat === undefined)))
        continue;
      found = {
        top: found?.top ?? row,
        bottom: row,
        left: Math.min(found?.left ?? column, column),
        right: Math.max(found?.right ?? column, column),
      };
    }
    if (found === undefined) return undefined;
    const { top, bottom, left, right } = found;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Takes the cells of an area out and puts them down again elsewhere; what they covered is lost. */
  moveCells(area: Area, rows: number, columns: number): void {
    const taken = [...this.cellsIn(area)].map(({ row, column, cell }) => ({
      row,
      column,
      cell: { ...cell },
    }));
    for (const { row, column } of taken) this.setCell(row, column, undefined);
    for (const { row, column, cell } of taken) this.setCell(row + rows, column + columns, cell);
  }

  isEmpty(area: Area): boolean {
    for (const { cell } of this.cellsIn(area)) if (!isBlank(cell)) return false;
    return true;
  }

  rowCount(): number {
    return this.#rows.length;
  }

  /** Brings the area down to the part of the sheet that has cells, so that whole columns can be walked. */
  occupied(area: Area): Area | undefined {
    const columns = this.#rows.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
    return intersect(area, { row: 0, column: 0, rows: this.#rows.length, columns });
  }
}

const emptyCell = { value: '', formula: undefined, numberFormat: undefined, style: undefined };
const wholeSheet: Area = {
  row: 0,
  column: 0,
  rows: Number.MAX_SAFE_INTEGER,
  columns: Number.MAX_SAFE_INTEGER,
};
