import type { Text } from './text-from.ts';

/** Titles of what is in no column though it must be, of what is in several, and whether nothing is chosen at all. */
interface MappingFaults {
  readonly lacking: readonly string[];
  readonly twice: readonly string[];
  readonly none: boolean;
}

/** What keeps the columns from being read, sentence by sentence. */
export function mappingWords({ lacking, twice, none }: MappingFaults, text: Text): readonly string[] {
  return [
    ...(lacking.length > 0 ? [text('importing.columns.lacking', { fields: lacking.join(', ') })] : []),
    ...(twice.length > 0 ? [text('importing.columns.twice', { fields: twice.join(', ') })] : []),
    ...(none && lacking.length === 0 ? [text('importing.columns.none')] : []),
  ];
}

/** A row that may hold the headings, told by the first that stands in it. */
export function headerRowWords(
  { row, cells }: { readonly row: number; readonly cells: readonly string[] },
  text: Text,
): string {
  const first = cells.filter((cell) => cell !== '').slice(0, 4);
  return text('importing.headerRow.row', {
    row,
    cells: first.join(' · ') || text('importing.headerRow.empty'),
  });
}

interface FaultPlace {
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  /** What stands above the column. */
  readonly header?: string | undefined;
}

/** Where a fault is: at a cell, in a row, in a column, or in the whole. */
export function faultPlaceWords({ row, column, header }: FaultPlace, text: Text): string {
  const named = header && column !== undefined ? `${column} «${header}»` : column;
  if (row !== undefined && named !== undefined) return text('importing.faults.at', { row, column: named });
  if (row !== undefined) return text('importing.faults.row', { row });
  return named === undefined
    ? text('importing.faults.file')
    : text('importing.faults.column', { column: named });
}
