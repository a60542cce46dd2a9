import type { DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import type { NewTable } from '../excel/insert-table.ts';
import type { Scope } from '../excel/remembered-tables.ts';
import { baseOf, type DatasetTable } from './dataset-table.ts';

/** A dataset as a table to be put into a workbook. */
export function newTable(
  { kind, title, language, freshness }: Pick<DatasetView, 'kind' | 'title' | 'language' | 'freshness'>,
  table: DatasetTable,
  scope: Scope,
): NewTable {
  const rows = table.rows.map(({ cells }) => cells);
  return {
    ...{ kind, scope, title, language, asOf: freshness.asOf },
    columns: table.columns,
    // A table has at least one row; an empty one is there to be filled.
    rows: rows.length > 0 ? rows : [table.columns.map(() => '')],
    totals: table.totals,
    base: baseOf(table),
  };
}
