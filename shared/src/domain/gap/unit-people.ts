import { type Cell, cellKinds, demandedIn, exempt, heldIn, noDemand, unknown } from './cell.ts';
import type { Slots } from './slots.ts';
import type { UnitNodes } from './unit-nodes.ts';

/** People of whom something is demanded, and of them those with a gap and those with something unknown. */
export interface PeopleInNeed {
  readonly required: number;
  readonly gap: number;
  readonly unknown: number;
}

/** Over all competences, in distinct people; a column of each by node, with everything below it. */
export interface UnitPeople {
  /** Of whom something is demanded. */
  readonly required: Int32Array;
  /** Who lack something of it. */
  readonly gap: Int32Array;
  /** Of whom something of it is not known. The same person can lack one thing, and another not be known. */
  readonly unknown: Int32Array;
}

const isRequired = 1;
const isGap = 2;
const isUnknown = 4;
const marksOfCell = Uint8Array.from({ length: cellKinds }, (_, cell) => marksOf(cell));

/** One pass over all cells: people are marked in their slots, and the slots of each unit are summed as its other counts are. */
export function countUnitPeople(
  cells: Uint8Array,
  competences: number,
  { count, signs, runEnds, firstRuns }: Slots,
  { count: nodeCount, ends }: UnitNodes,
): UnitPeople {
  const marks = new Uint8Array(count);
  for (let column = 0, at = 0; column < competences; column += 1) {
    for (let slot = 0; slot < count; slot += 1, at += 1)
      marks[slot] = (marks[slot] as number) | (marksOfCell[cells[at] as number] as number);
  }
  const firstSlot = (node: number) => runEnds[(firstRuns[node] as number) - 1] ?? 0;
  const sumsOf = (mark: number): Int32Array => {
    const sums = new Int32Array(count + 1);
    for (let slot = 0; slot < count; slot += 1) {
      const marked = ((marks[slot] as number) & mark) === 0 ? 0 : (signs[slot] as number);
      sums[slot + 1] = (sums[slot] as number) + marked;
    }
    return Int32Array.from(
      { length: nodeCount },
      (_, node) => (sums[firstSlot(ends[node] as number)] as number) - (sums[firstSlot(node)] as number),
    );
  };
  return { required: sumsOf(isRequired), gap: sumsOf(isGap), unknown: sumsOf(isUnknown) };
}

function marksOf(cell: Cell): number {
  const demanded = demandedIn(cell);
  const held = heldIn(cell);
  if (demanded === noDemand || demanded === exempt) return 0;
  if (held === unknown) return isRequired | isUnknown;
  return held >= demanded ? isRequired : isRequired | isGap;
}
