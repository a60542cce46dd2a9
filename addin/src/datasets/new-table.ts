import type { DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import type { NewTable } from '../excel/insert-table.ts';
import { baseOf, type DatasetTable } from './dataset-table.ts';

/** A dataset as a table to be put into a workbook, with what it was asked for by. */
export function newTable(
  asked: Pick<NewTable, 'kind' | 'scope' | 'language'>,
  { title, freshness }: Pick<DatasetView, 'title' | 'freshness'>,
  table: DatasetTable,
): NewTable {
  const rows = table.rows.map(({ cells }) => cells);
  return {
    ...asked,
    ...{ title, asOf: freshness.asOf, columns: table.columns },
    // A table has at least one row; an empty one is there to be filled.
    rows: rows.length > 0 ? rows : [table.columns.map(() => '')],
    totals: table.totals,
    base: baseOf(table),
  };
}
