import { levels } from '../competence.ts';
import { type Cell, demandedIn, exempt, heldIn, noDemand, unknown } from './cell.ts';
import { type Slots, slotsBelow } from './slots.ts';
import type { UnitNodes } from './unit-nodes.ts';

/** A demand of "at least so many" on a unit, with the level it asks and how many are short of it. */
export interface LevelNeed {
  readonly level: number;
  readonly needed: number;
  readonly shortage: number;
}

/** What a unit, with everything below it, lacks of one competence on one day, by the level that is asked. */
export interface Lack {
  /** People of whom something is asked, in gap or not. */
  readonly required: number;
  /** Never folded into what lacks. */
  readonly unknown: number;
  /** People in gap by the level that is asked of them: `inGap[level]`. */
  readonly inGap: readonly number[];
  /** Demands on exactly this unit as a whole. */
  readonly together: readonly LevelNeed[];
  readonly critical: boolean;
}

/** Nobody in gap, whatever is asked. */
export const nobodyInGap: Lack['inGap'] = levels.map(() => 0);

/** Distinct people in gap at a node and below, by the level that is asked of them. */
export function gapByLevel(
  cells: ArrayLike<Cell>,
  slots: Slots,
  nodes: UnitNodes,
  node: number,
): readonly number[] {
  const counts = [...nobodyInGap];
  const [first, end] = slotsBelow(node, slots, nodes);
  for (let slot = first; slot < end; slot += 1) {
    const cell = cells[slot] as Cell;
    const demanded = demandedIn(cell);
    if (demanded === noDemand || demanded === exempt) continue;
    const held = heldIn(cell);
    if (held === unknown || held >= demanded) continue;
    counts[demanded] = (counts[demanded] ?? 0) + (slots.signs[slot] as number);
  }
  return counts;
}
