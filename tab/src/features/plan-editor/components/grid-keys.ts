import { placeAfterKey } from '../../../components/grid/grid-keys.ts';

/** Which cell the keyboard is on. A row is a measure, or `new <area>` for the empty one that ends an area. */
export interface Place {
  readonly row: string;
  readonly column: number;
}

export const newRow = (areaId: string) => `new ${areaId}`;

/** Rows a page is long here, where all of the table is drawn. */
const page = 10;

/** Where an arrow, Home, End or Page key leads; undefined for other keys. */
export function nextPlace(
  { row, column }: Place,
  key: { readonly key: string; readonly ctrlKey: boolean },
  rows: readonly string[],
  columns: number,
): Place | undefined {
  const next = placeAfterKey(key, { row: rows.indexOf(row), column }, { rows: rows.length, columns, page });
  return next && { row: rows[next.row] ?? row, column: next.column };
}
