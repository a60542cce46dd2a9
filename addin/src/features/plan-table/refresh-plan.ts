import { createText } from '@rod-trad/shared/text/create-text';
import type { Session } from '../../components/session.tsx';
import type { RememberedTable } from '../../excel/remembered-tables.ts';
import { fetchPlan } from './api/fetch-plan.ts';
import type { Outcome } from './outcome.ts';
import { planTable } from './plan-table.ts';
import { newYears, refreshSteps } from './refresh-steps.ts';

/** Brings a table up to date in place. The service is asked first, so that a refusal leaves the workbook as it was. */
export async function refreshPlan(
  { clientIn, workbook }: Pick<Session, 'clientIn' | 'workbook'>,
  table: RememberedTable,
): Promise<Outcome> {
  const { tableName, unitName: unit, language } = table;
  const view = await fetchPlan(clientIn(language), table.unitId);
  if (view.plan === undefined) return { kind: 'noPlan', unit };
  const fresh = planTable(view, createText(language));
  if (fresh.rows.length === 0) return { kind: 'empty', unit };

  const found = await workbook.read(tableName);
  if (found === undefined) return { kind: 'gone', unit };
  const noKey = { kind: 'noKey', unit, column: table.labels.key ?? '' } as const;
  if (refreshSteps(found, fresh, table.labels).kind === 'noKey') return noKey;

  const years = newYears(found, fresh, table.labels);
  const labels = { ...table.labels, ...Object.fromEntries(years.map(({ id, label }) => [id, label])) };
  if (years.length > 0) {
    await workbook.addColumns(tableName, years);
    // At once: what follows may fail, and the columns must not be put in twice.
    await workbook.noteRefreshed({ ...table, labels });
  }
  const sheet = years.length > 0 ? await workbook.read(tableName) : found;
  if (sheet === undefined) return { kind: 'gone', unit };

  const steps = refreshSteps(sheet, fresh, labels);
  if (steps.kind === 'noKey') return noKey;
  const { added, removed, changed } = { ...steps, added: steps.added.length, removed: steps.removed.length };
  if (added + removed + changed > 0) await workbook.carryOut(tableName, steps);
  const { asOf, stale } = view.freshness;
  await workbook.noteRefreshed({ ...table, unitName: view.unit.name, labels, asOf, rows: fresh.rows.length });
  return { kind: 'refreshed', unit: view.unit.name, changed, added, removed, stale };
}
