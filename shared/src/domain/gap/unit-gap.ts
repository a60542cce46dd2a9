import type { CompetenceId, UnitId } from '../ids.ts';
import type { PersonGap } from './gap-state.ts';

/** What one unit, with everything below it, needs of one competence. Every number counts distinct people. */
export interface UnitGap {
  readonly unitId: UnitId;
  readonly competenceId: CompetenceId;
  /** People of whom something is demanded and who are not exempt: met + gap + unknown. */
  readonly required: number;
  readonly met: number;
  readonly gap: number;
  /** Never folded into coverage. */
  readonly unknown: number;
  readonly exempt: number;
  /** Levels missing, summed over the people in gap. */
  readonly deficit: number;
  /** met ÷ required, 0–1; absent when nothing is required. */
  readonly coverage?: number | undefined;
  /** A demand of "at least n in the unit", with who holds it and how many are short. */
  readonly collective?: CollectiveNeed | undefined;
  readonly critical: boolean;
}

export interface CollectiveNeed {
  readonly needed: number;
  readonly holders: number;
  readonly shortage: number;
}

/** Rolls people up. The caller passes each person once, whatever number of positions the person holds in the unit. */
export function unitGap(
  unitId: UnitId,
  competenceId: CompetenceId,
  people: readonly PersonGap[],
  collective?: CollectiveNeed,
): UnitGap {
  let met = 0;
  let gap = 0;
  let unknown = 0;
  let exempt = 0;
  let deficit = 0;
  let critical = false;
  for (const person of people) {
    critical ||= person.critical;
    if (person.state === 'met') met += 1;
    else if (person.state === 'gap') {
      gap += 1;
      deficit += person.deficit;
    } else if (person.state === 'unknown') unknown += 1;
    else if (person.state === 'exempt') exempt += 1;
  }
  const required = met + gap + unknown;
  const coverage = required === 0 ? undefined : met / required;
  return {
    unitId,
    competenceId,
    required,
    met,
    gap,
    unknown,
    exempt,
    deficit,
    coverage,
    collective,
    critical,
  };
}

/** Shortage = max(0, n − holders). */
export function collectiveNeed(needed: number, holders: number): CollectiveNeed {
  return { needed, holders, shortage: Math.max(0, needed - holders) };
}

/** The graver of two needs of one unit: more people short, else more needed, else fewer holders. */
export function graver(a: CollectiveNeed | undefined, b: CollectiveNeed): CollectiveNeed {
  if (a === undefined) return b;
  const difference = a.shortage - b.shortage || a.needed - b.needed || b.holders - a.holders;
  return difference >= 0 ? a : b;
}
