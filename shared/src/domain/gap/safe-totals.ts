import type { UnitGap } from './unit-gap.ts';

/** The counts that are published. Exemptions never are, so they need no hiding. */
const counts = ['required', 'met', 'gap', 'unknown'] as const;

/** One parent's cells for one competence: everything that stands beside each other and adds up to the parent. */
export interface SiblingGroup {
  readonly parent: UnitGap;
  readonly children: readonly UnitGap[];
  /** People employed in the parent itself, in none of the children. */
  readonly direct: UnitGap;
}

/** No count in it is built on fewer than k people. */
export function isSafe(cell: UnitGap, k: number): boolean {
  return counts.every((count) => cell[count] === 0 || cell[count] >= k);
}

/**
 * May the children of a published parent be published too? Only all together: if one of them has a small
 * count, its siblings and the parent would give it away. What is left when the children are taken from the
 * parent (people in the parent itself, people who work in two of the children) must not be small either.
 */
export function mayPublishChildren(group: SiblingGroup, k: number): boolean {
  if (![...group.children, group.direct].every((cell) => isSafe(cell, k))) return false;
  return counts.every((count) => {
    const left = Math.abs(group.children.reduce((sum, child) => sum - child[count], group.parent[count]));
    return left === 0 || left >= k;
  });
}

/** What may be said of a published cell: sums that are not counts of people, and demands on a few, stay behind. */
export function publishedCell(cell: UnitGap): UnitGap {
  return { ...cell, deficit: 0, exempt: 0, collective: undefined };
}
