import type { Cell, CellBlock } from '../../excel/table-steps.ts';

interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: Cell[][];
}

/** Cells to write, gathered row by row; those that stand side by side are one block, and so are like blocks beneath one another. */
export class CellBlocks {
  readonly #open = new Map<string, Block>();
  readonly #blocks: Block[] = [];

  get blocks(): readonly CellBlock[] {
    return this.#blocks;
  }

  /** Takes the cells of a row that differ from what is wanted; false when none does. */
  addRow(
    row: number,
    before: readonly unknown[],
    wanted: readonly (readonly [place: number, cell: Cell])[],
  ): boolean {
    const differing = wanted.filter(([place, cell]) => before[place] !== cell).toSorted(([a], [b]) => a - b);
    let run: { column: number; cells: Cell[] } | undefined;
    for (const [place, cell] of differing) {
      if (run !== undefined && run.column + run.cells.length === place) run.cells.push(cell);
      else {
        if (run !== undefined) this.#add(row, run.column, run.cells);
        run = { column: place, cells: [cell] };
      }
    }
    if (run !== undefined) this.#add(row, run.column, run.cells);
    return differing.length > 0;
  }

  #add(row: number, column: number, cells: Cell[]): void {
    const shape = `${column}:${cells.length}`;
    const above = this.#open.get(shape);
    if (above !== undefined && above.row + above.values.length === row) {
      above.values.push(cells);
      return;
    }
    const block = { row, column, values: [cells] };
    this.#open.set(shape, block);
    this.#blocks.push(block);
  }
}
