/** Which cell the keyboard is on. A row is a measure, or `new <area>` for the empty one that ends an area. */
export interface Place {
  readonly row: string;
  readonly column: number;
}

export const newRow = (areaId: string) => `new ${areaId}`;

/** Where an arrow, Home, End or Page key leads (the grid pattern of ARIA APG); undefined for other keys. */
export function nextPlace(
  { row, column }: Place,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  rows: readonly string[],
  lastColumn: number,
): Place | undefined {
  const at = rows.indexOf(row);
  const to = (rowAt: number, columnAt: number): Place => ({
    row: rows[Math.min(Math.max(rowAt, 0), rows.length - 1)] ?? row,
    column: Math.min(Math.max(columnAt, 0), lastColumn),
  });
  switch (key) {
    case 'ArrowUp':
      return to(at - 1, column);
    case 'ArrowDown':
      return to(at + 1, column);
    case 'ArrowLeft':
      return to(at, column - 1);
    case 'ArrowRight':
      return to(at, column + 1);
    case 'PageUp':
      return to(at - 10, column);
    case 'PageDown':
      return to(at + 10, column);
    case 'Home':
      return to(ctrlKey ? 0 : at, 0);
    case 'End':
      return to(ctrlKey ? rows.length - 1 : at, lastColumn);
    default:
      return undefined;
  }
}
