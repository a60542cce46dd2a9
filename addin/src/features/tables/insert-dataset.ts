import type { DatasetKind } from '@rod-trad/shared/contracts/dataset-views';
import { inTurns } from '../../components/in-turns.ts';
import type { Session } from '../../components/session.tsx';
import type { Scope } from '../../excel/remembered-tables.ts';
import type { Watch } from '../../excel/watch.ts';
import { fetchDataset } from './api/fetch-dataset.ts';
import { baseOf, datasetTable } from './dataset-table.ts';
import type { Outcome } from './outcome.ts';

/** Puts a dataset into the workbook as a new table. The workbook is not touched before the dataset is there. */
export async function insertDataset(
  { clientIn, workbook, language }: Pick<Session, 'clientIn' | 'workbook' | 'language'>,
  kind: DatasetKind,
  scope: Scope,
  watch: Watch,
): Promise<Outcome> {
  const view = await fetchDataset(clientIn(language), kind, scope);
  const table = await inTurns(datasetTable(view));
  const { title } = view;
  if (table.rows.length === 0 && !table.mayAdd) return { kind: 'empty', title };
  const rows = table.rows.map(({ cells }) => cells);
  await workbook.insert(
    {
      ...{ kind, scope, title, language, asOf: view.freshness.asOf },
      columns: table.columns,
      // A table has at least one row; an empty one is there to be filled.
      rows: rows.length > 0 ? rows : [table.columns.map(() => '')],
      totals: table.totals,
      base: baseOf(table),
    },
    watch,
  );
  return { kind: 'inserted', title, rows: rows.length, stale: view.freshness.stale };
}
