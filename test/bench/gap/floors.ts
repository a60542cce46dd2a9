/**
 * A bare pass: every cell is read, two at a time as the engine reads them, and nothing is made of it. What comes out means
 * nothing; it is given back so that the reading cannot be left out as useless.
 */
export function passOverPairs(cells: Uint8Array): number {
  const words = new Uint16Array(cells.buffer, cells.byteOffset, cells.length >> 1);
  let all = 0;
  for (let i = 0; i < words.length; i += 1) all ^= words[i] as number;
  return all;
}

/** The same, one cell at a time. */
export function passOverCells(cells: Uint8Array): number {
  let all = 0;
  for (let i = 0; i < cells.length; i += 1) all ^= cells[i] as number;
  return all;
}

/** The same, four at a time: the fewest reads there can be in JavaScript. */
export function passOverFours(cells: Uint8Array): number {
  const words = new Int32Array(cells.buffer, cells.byteOffset, cells.length >> 2);
  let all = 0;
  for (let i = 0; i < words.length; i += 1) all ^= words[i] as number;
  return all;
}
