import type { GridPlace } from './grid-parts.ts';

export interface GridBounds {
  readonly rows: number;
  /** With the name and the last column. */
  readonly columns: number;
  /** Rows in view: how far a page is. */
  readonly page: number;
}

/** Where a key leads in a grid, as the ARIA authoring practices have it (w3.org/WAI/ARIA/apg/patterns/grid); absent for other keys. */
export function placeAfterKey(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: GridPlace,
  { rows, columns, page }: GridBounds,
): GridPlace | undefined {
  const within = (to: GridPlace): GridPlace => ({
    row: Math.min(rows - 1, Math.max(0, to.row)),
    column: Math.min(columns - 1, Math.max(0, to.column)),
  });
  switch (key) {
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'PageDown':
      return within({ row: row + page, column });
    case 'PageUp':
      return within({ row: row - page, column });
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}
