import type { DatasetKind } from '@rod-trad/shared/contracts/dataset-views';
import { inTurns } from '../../components/in-turns.ts';
import type { Session } from '../../components/session.tsx';
import { datasetTable } from '../../datasets/dataset-table.ts';
import { fetchDataset } from '../../datasets/fetch-dataset.ts';
import { newTable } from '../../datasets/new-table.ts';
import type { Scope } from '../../excel/remembered-tables.ts';
import type { Watch } from '../../excel/watch.ts';
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
  await workbook.insert(newTable({ kind, scope, language }, view, table), watch);
  return { kind: 'inserted', title, rows: table.rows.length, stale: view.freshness.stale };
}
