import type { ReactNode } from 'react';

/** Where in a grid: row 0 is the one that stays on top; column 0 is the name, then the cells, then the last. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridRow {
  readonly key: string;
  /** In a tree: how deep, whether it is open (absent for one with nothing below), and where among its siblings. */
  readonly tree?: {
    readonly level: number;
    readonly open?: boolean | undefined;
    readonly position: number;
    readonly siblings: number;
    /** Row of the parent; −1 for the first. */
    readonly parent: number;
  };
}

/** A cell: what it says in full, for those who hear it, and how it is drawn. */
export interface GridCell {
  readonly words: string;
  readonly picture: ReactNode;
  readonly className?: string | undefined;
}

/** What a grid is made of. The same object means the same pictures: rows that are drawn are not drawn again. */
export interface GridParts {
  /** The first stays on top while the others scroll. */
  readonly rows: readonly GridRow[];
  /** How many columns there are between the name and the last. */
  readonly columns: number;
  /** Headings over several columns each, from the left without holes. */
  readonly groups?: readonly { readonly name: string; readonly columns: number }[] | undefined;
  readonly corner: string;
  /** A column that stays at the right, with its heading. */
  readonly last?: { readonly head: string; of(row: number): GridCell | undefined } | undefined;
  columnHead(column: number): ReactNode;
  name(row: number): ReactNode;
  cell(row: number, column: number): GridCell | undefined;
}

/** All columns: the name, the cells, and the last where there is one. */
export const allColumns = (parts: GridParts): number => parts.columns + (parts.last === undefined ? 1 : 2);

/** Pixels. Fixed, so that where a row lies is known without drawing it. */
export const gridSizes = {
  name: 260,
  nameInPane: 190,
  cell: 72,
  last: 104,
  row: 44,
  head: 166,
  group: 30,
} as const;

/**
 * A cell stands beside the one before, at a distance where columns between them are not drawn.
 */
export function cellStyle(column: number, before = -1) {
  return { width: gridSizes.cell, marginInlineStart: (column - before - 1) * gridSizes.cell };
}
