import { useState } from 'react';
import { allColumns, type GridParts, type GridPlace } from './grid-parts.ts';

/** The one cell that Tab leads to. It follows its row when rows come and go; a row that is gone gives way to the first. */
export function useActiveCell(parts: GridParts) {
  const [{ key, column }, setActive] = useState({ key: parts.rows[0]?.key, column: 0 });
  const found = parts.rows.findIndex((row) => row.key === key);
  const active: GridPlace = { row: Math.max(0, found), column: Math.min(column, allColumns(parts) - 1) };
  const setPlace = (place: GridPlace) => setActive({ key: parts.rows[place.row]?.key, column: place.column });
  return { active, setPlace };
}
