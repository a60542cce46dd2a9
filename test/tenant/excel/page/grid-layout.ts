import { type SheetView, standardRowPixels } from './sheet-view.ts';

/** Where rows stand: the standard height everywhere, but for the few that have their own. */
export class GridLayout {
  readonly rowCount: number;
  readonly #heights: readonly (readonly [number, number])[];

  constructor(view: SheetView) {
    this.rowCount = view.rowCount;
    this.#heights = view.rowHeights.filter(([row]) => row < view.rowCount);
  }

  top(row: number): number {
    let top = row * standardRowPixels;
    for (const [at, height] of this.#heights) {
      if (at >= row) break;
      top += height - standardRowPixels;
    }
    return top;
  }

  height(row: number): number {
    return this.#heights.find(([at]) => at === row)?.[1] ?? standardRowPixels;
  }

  total(): number {
    return this.top(this.rowCount);
  }

  /** The row at that height, by halving. */
  rowAt(y: number): number {
    let low = 0;
    let high = this.rowCount - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.top(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
