/** How many rows each cell has, and where they begin when rows stand together by cell. */
export function startsOfCells(cellOf: Int32Array, cells: number) {
  const counts = new Int32Array(cells);
  for (let row = 0; row < cellOf.length; row += 1) {
    const cell = cellOf[row] as number;
    counts[cell] = (counts[cell] as number) + 1;
  }
  const starts = new Int32Array(cells);
  let start = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    starts[cell] = start;
    start += counts[cell] as number;
  }
  return { starts, counts };
}
