import type { Level } from '../competence.ts';

/** What is asked, in one competence of one unit. */
export interface Asked {
  /** The level asked of each person of whom something is. */
  readonly ofPeople: readonly Level[];
  /** The highest level asked of the unit as a whole, and how many are short of it. */
  readonly ofUnit?: { readonly level: Level; readonly shortage: number } | undefined;
  /** People who lack what is asked of them. */
  readonly gap: number;
}

/**
 * The level to look for: what most are asked (of two as common, the higher), or what is asked of the unit as a whole where more lack there. The highest
 * would hide everybody who could step in behind the one leader who is asked for more. Undefined where nothing is asked.
 */
export function levelAsked({ ofPeople, ofUnit, gap }: Asked): Level | undefined {
  if (ofUnit !== undefined && (ofPeople.length === 0 || ofUnit.shortage > gap)) return ofUnit.level;
  const counts = new Map<Level, number>();
  for (const level of ofPeople) counts.set(level, (counts.get(level) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, n], [b, m]) => m - n || b - a);
  return most?.[0];
}
