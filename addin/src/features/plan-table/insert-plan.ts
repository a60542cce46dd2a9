import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import type { Session } from '../../components/session.tsx';
import { fetchPlan } from './api/fetch-plan.ts';
import type { Outcome } from './outcome.ts';
import { planTable } from './plan-table.ts';

/** Puts a unit's plan into the workbook as a new table. The workbook is not touched before the plan is there. */
export async function insertPlan(session: Session, unit: Pick<UnitRef, 'id' | 'name'>): Promise<Outcome> {
  const { clientIn, workbook, language, text } = session;
  const view = await fetchPlan(clientIn(language), unit.id);
  const { name } = view.unit;
  if (view.plan === undefined) return { kind: 'noPlan', unit: name };
  const { columns, rows } = planTable(view, text);
  if (rows.length === 0) return { kind: 'empty', unit: name };
  await workbook.insert({
    sheet: text('addin.sheet', { unit: name }),
    unitId: unit.id,
    unitName: name,
    asOf: view.freshness.asOf,
    language,
    columns,
    rows,
  });
  return { kind: 'inserted', unit: name, rows: rows.length, stale: view.freshness.stale };
}
