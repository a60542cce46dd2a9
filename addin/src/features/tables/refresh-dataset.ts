import { inTurns } from '../../components/in-turns.ts';
import type { Session } from '../../components/session.tsx';
import { datasetTable } from '../../datasets/dataset-table.ts';
import { fetchDataset } from '../../datasets/fetch-dataset.ts';
import type { RememberedTable } from '../../excel/remembered-tables.ts';
import type { Watch } from '../../excel/watch.ts';
import { keyLabel, keyPlaceOf, newColumns } from './column-places.ts';
import { knownBase, sameBase, withColumnsOf } from './known-base.ts';
import type { Outcome } from './outcome.ts';
import { refreshSteps } from './refresh-steps.ts';
import { renamedColumns } from './renamed-columns.ts';

/** Brings a table up to date in place. The service is asked first, so that a refusal leaves the workbook as it was. */
export async function refreshDataset(
  { clientIn, workbook }: Pick<Session, 'clientIn' | 'workbook'>,
  table: RememberedTable,
  watch: Watch,
): Promise<Outcome> {
  const { tableName, title } = table;
  const view = await fetchDataset(clientIn(table.language), table.kind, table.scope);
  const fresh = await inTurns(datasetTable(view));
  if (fresh.rows.length === 0) return { kind: 'empty', title };

  const found = await workbook.read(tableName);
  if (found === undefined) return { kind: 'gone', title };
  const noKey = { kind: 'noKey', title, column: keyLabel(table.labels, fresh) } as const;
  if (keyPlaceOf(found, table.labels, fresh) === -1) return noKey;

  const columns = newColumns(found, fresh, table.labels);
  const labels = { ...table.labels, ...Object.fromEntries(columns.map(({ id, label }) => [id, label])) };
  if (columns.length > 0) await workbook.addColumns({ ...table, labels }, columns);
  const sheet = columns.length > 0 ? await workbook.read(tableName) : found;
  if (sheet === undefined) return { kind: 'gone', title };

  const base = await knownBase(workbook, table);
  const refresh = await inTurns(refreshSteps({ base, sheet, labels, fresh }));
  if (refresh.kind === 'noKey') return noKey;
  const { steps, changed, kept } = refresh;
  const [added, removed] = [steps.added.length, steps.removed.length];
  if (added + removed + changed > 0 || steps.totals !== undefined)
    await workbook.carryOut(tableName, steps, watch);
  const renamed = renamedColumns(sheet, labels, fresh);
  const filled = withColumnsOf(base, refresh.base, new Set(renamed.map(({ id }) => id)));
  if (!sameBase(base, filled)) await workbook.writeBase(tableName, filled);
  const { asOf, stale } = view.freshness;
  await workbook.noteRefreshed({
    ...{ ...table, title: view.title, labels, asOf },
    ...{ rows: fresh.rows.length, guarded: filled.columns },
  });
  return { kind: 'refreshed', title: view.title, changed, added, removed, kept, stale, renamed };
}
