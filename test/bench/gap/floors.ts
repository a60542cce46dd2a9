/**
 * Bare passes: every cell is read, and nothing is made of it. What comes out means nothing; it is given back so that the
 * reading cannot be left out as useless. Column by column, as the engine goes: a loop that is entered once for
 * everything is at the mercy of when the compiler gets round to it.
 */
export interface Floors {
  /** Two cells at a time, as the engine reads them. */
  pairs(): number;
  /** One at a time. */
  cells(): number;
  /** Four at a time: the fewest reads there can be in JavaScript. */
  fours(): number;
}

export function floorsOver(cells: Uint8Array, columns: number): Floors {
  const pairs = new Uint16Array(cells.buffer, cells.byteOffset, cells.length >> 1);
  const fours = new Int32Array(cells.buffer, cells.byteOffset, cells.length >> 2);
  const pass = (length: number, read: (begin: number, end: number) => number) => {
    const each = Math.floor(length / columns);
    let all = 0;
    for (let column = 0; column < columns; column += 1) all ^= read(column * each, (column + 1) * each);
    return all;
  };
  return {
    pairs: () => pass(pairs.length, (begin, end) => readPairs(pairs, begin, end)),
    cells: () => pass(cells.length, (begin, end) => readCells(cells, begin, end)),
    fours: () => pass(fours.length, (begin, end) => readFours(fours, begin, end)),
  };
}

// The same lines three times, because a function is compiled for one kind of array. Two sums at once: neither waits for the other.
function readPairs(words: Uint16Array, begin: number, end: number): number {
  let even = 0;
  let odd = 0;
  for (let i = begin; i < end; i += 2) {
    even ^= words[i] as number;
    odd ^= words[i + 1] as number;
  }
  return even ^ odd;
}

function readCells(words: Uint8Array, begin: number, end: number): number {
  let even = 0;
  let odd = 0;
  for (let i = begin; i < end; i += 2) {
    even ^= words[i] as number;
    odd ^= words[i + 1] as number;
  }
  return even ^ odd;
}

function readFours(words: Int32Array, begin: number, end: number): number {
  let even = 0;
  let odd = 0;
  for (let i = begin; i < end; i += 2) {
    even ^= words[i] as number;
    odd ^= words[i + 1] as number;
  }
  return even ^ odd;
}
