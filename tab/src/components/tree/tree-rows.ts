import type { ReactNode } from 'react';

/** One thing in a tree, with what lies below it. */
export interface TreeNode {
  readonly id: string;
  /** What it is found by when somebody types its first letter. */
  readonly name: string;
  readonly below: readonly TreeNode[];
  /** What Enter and a click do; absent: opens and closes what lies below. */
  readonly act?: (() => void) | undefined;
  /** How it is drawn, asked for when it is. Only in the active row is a button a stop for Tab. */
  readonly draw: (active: boolean) => ReactNode;
}

/** A line of the tree as it is drawn: a node, or the way to more of its siblings. */
export interface TreeRow {
  readonly id: string;
  /** Absent: so many siblings are not drawn yet. */
  readonly node: TreeNode | undefined;
  readonly left: number;
  readonly level: number;
  /** From 1. */
  readonly position: number;
  readonly siblings: number;
  /** Absent for one with nothing below. */
  readonly open: boolean | undefined;
  /** Row of the parent; −1 for the first. */
  readonly parent: number;
  /** Whose child it is; empty for the first. */
  readonly of: string;
}

/** Siblings are drawn so many at a time: thousands of measures in one plan hold up nobody. */
export const step = 50;

/**
 * What is drawn of a tree, from above.
 * @param open the nodes that are open
 * @param shown how many of a node's children are drawn, where it is not the first step
 */
export function treeRows(
  roots: readonly TreeNode[],
  open: ReadonlySet<string>,
  shown: ReadonlyMap<string, number>,
): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const walk = (nodes: readonly TreeNode[], level: number, parent: number, of: string) => {
    const siblings = nodes.length;
    const drawn = Math.min(siblings, shown.get(of) ?? step);
    for (const [at, node] of nodes.slice(0, drawn).entries()) {
      const isOpen = node.below.length === 0 ? undefined : open.has(node.id);
      const place = { level, position: at + 1, siblings, parent, of };
      const here = rows.push({ id: node.id, node, left: 0, open: isOpen, ...place }) - 1;
      if (isOpen) walk(node.below, level + 1, here, node.id);
    }
    if (drawn < siblings) {
      const place = { level, position: drawn + 1, siblings, parent, of };
      rows.push({
        ...{ id: `${of} more`, node: undefined, open: undefined },
        ...{ left: siblings - drawn, ...place },
      });
    }
  };
  walk(roots, 1, -1, '');
  return rows;
}
