import { inTurns } from '../../components/in-turns.ts';
import type { Session } from '../../components/session.tsx';
import { datasetTable } from '../../datasets/dataset-table.ts';
import { fetchDataset } from '../../datasets/fetch-dataset.ts';
import type { RememberedTable } from '../../excel/remembered-tables.ts';
import { checkedAtOnce, checkRows } from './api/send-rows.ts';
import { keyLabel } from './column-places.ts';
import { compareTable } from './compare-table.ts';
import { knownBase } from './known-base.ts';
import type { Outcome } from './outcome.ts';
import { type Proposal, proposalsOf } from './proposals.ts';

/** Finds what differs, and asks the service what it would say to it. Nothing is written anywhere. */
export async function compareDataset(
  { clientIn, workbook }: Pick<Session, 'clientIn' | 'workbook'>,
  table: RememberedTable,
): Promise<Outcome> {
  const { tableName, title, kind, scope } = table;
  const client = clientIn(table.language);
  const fresh = await inTurns(datasetTable(await fetchDataset(client, kind, scope)));
  const sheet = await workbook.read(tableName);
  if (sheet === undefined) return { kind: 'gone', title };
  const base = await knownBase(workbook, table);
  const others = await workbook.othersEdits(tableName, keyLabel(table.labels, fresh));
  const comparison = await inTurns(compareTable(base, sheet, table.labels, fresh, others));
  if (comparison.kind === 'noKey') return { kind: 'noKey', title, column: keyLabel(table.labels, fresh) };

  const proposals = proposalsOf(comparison, fresh, () => crypto.randomUUID());
  const rows = proposals.flatMap(({ send }) => send ?? []);
  const refused = new Map<string, Proposal['refusals']>();
  for (let at = 0; at < rows.length; at += checkedAtOnce) {
    const part = { kind, unit: scope.unit, rows: rows.slice(at, at + checkedAtOnce) };
    for (const outcome of await checkRows(client, part)) {
      if (outcome.outcome === 'refused') refused.set(outcome.key, outcome.faults);
    }
  }
  const checked = proposals.map((one): Proposal => {
    const refusals = refused.get(one.key);
    return refusals === undefined ? one : { ...one, refusals, send: undefined };
  });
  const { top, left } = sheet;
  return {
    kind: 'compared',
    title,
    compared: {
      table,
      fresh,
      proposals: checked,
      faults: comparison.faults,
      unplaced: others.unplaced,
      top,
      left,
    },
  };
}
