/** What was read last; kept so that the reading cannot be left out as useless. */
let sink = 0;

/** A bare pass: every cell is read, two at a time as the engine reads them, and added up. Nothing is made of it. */
export function passOverPairs(cells: Uint8Array): void {
  const words = new Uint16Array(cells.buffer, cells.byteOffset, cells.length >> 1);
  let sum = sink;
  for (let i = 0; i < words.length; i += 1) sum = (sum + (words[i] as number)) | 0;
  sink = sum;
}

/** The same, one cell at a time. */
export function passOverCells(cells: Uint8Array): void {
  let sum = sink;
  for (let i = 0; i < cells.length; i += 1) sum = (sum + (cells[i] as number)) | 0;
  sink = sum;
}

/** The same, four at a time: what no counting of single cells in JavaScript can keep up with. */
export function passOverFours(cells: Uint8Array): void {
  const words = new Uint32Array(cells.buffer, cells.byteOffset, cells.length >> 2);
  let sum = sink;
  for (let i = 0; i < words.length; i += 1) sum = (sum + (words[i] as number)) | 0;
  sink = sum;
}
