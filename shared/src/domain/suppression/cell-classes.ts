import type { Atom } from './atom.ts';

/** The classes into which the told cells divide the people: two are in the same class when they are in the same told cells. */
export interface CellClasses {
  /** Each atom's class. */
  readonly of: Int32Array;
  readonly count: number;
}

/** @param tableSize how many cells there are; an atom's cells are in ascending order */
export function divide(
  atoms: readonly Atom[],
  tableSize: number,
  isTold: (cell: number) => boolean,
): CellClasses {
  // A tree of the told cells an atom is in: where its path ends is its class.
  const steps = new Map<number, number>();
  const names = new Map<number, number>();
  const of = new Int32Array(atoms.length);
  for (const [i, { cells }] of atoms.entries()) {
    let at = 0;
    for (const cell of cells) {
      if (!isTold(cell)) continue;
      const key = at * tableSize + cell;
      const next = steps.get(key) ?? steps.size + 1;
      steps.set(key, next);
      at = next;
    }
    const name = names.get(at) ?? names.size;
    names.set(at, name);
    of[i] = name;
  }
  return { of, count: names.size };
}
