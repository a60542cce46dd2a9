import type { Level } from '../competence.ts';

/**
 * One person and one competence in one byte: what is demanded (three bits) above what is held (three bits). The state
 * follows from the two, and is worked out when it is counted.
 */
export type Cell = number;

/** What is held when nobody has assessed. */
export const unknown = 5;
/** What is demanded when nothing is, and when the person is exempt from all that would be. */
export const noDemand = 5;
export const exempt = 6;

export type Held = Level | typeof unknown;
export type Demanded = Level | typeof noDemand | typeof exempt;

/** Nobody: counts nowhere. */
export const emptyCell: Cell = (noDemand << 3) | unknown;
/** One more than the greatest cell. */
export const cellKinds = (exempt << 3) + unknown + 1;

export function cellOf(demanded: number, held: number): Cell {
  return (demanded << 3) | held;
}

export function demandedIn(cell: Cell): number {
  return cell >> 3;
}

export function heldIn(cell: Cell): number {
  return cell & 7;
}

export function holds(cell: Cell, level: number): boolean {
  return heldIn(cell) !== unknown && heldIn(cell) >= level;
}

/**
 * What one cell adds to the five counts, in one number: met, gap, unknown and exempt in six bits each, the levels missing
 * in the eight bits above. So 63 cells can be added up without one count running into the next.
 */
export function packedCounts(cell: Cell): number {
  const demanded = demandedIn(cell);
  const held = heldIn(cell);
  if (demanded === noDemand) return 0;
  if (demanded === exempt) return 1 << 18;
  if (held === unknown) return 1 << 12;
  return held >= demanded ? 1 : (1 << 6) + ((demanded - held) << 24);
}
