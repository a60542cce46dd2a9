import { asId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { type YearDate, type YearDateDraft, yearDateFaults } from '../domain/year/year-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayMoveYear } from '../policies/year.ts';
import { auditSteering } from './audit-steering.ts';
import { changeWithHistory, createWithHistory } from './change-with-history.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface YearDateInput extends YearDateDraft {
  readonly key: string;
  /** The version that was looked at; absent where the date had not been moved in that very year. */
  readonly etag?: string | undefined;
}

/** Moves a date of the municipal year from one year on. Moved once more, back to where it stood, it is as if it never was. */
export async function moveYearDate(
  context: UseCaseContext,
  actor: Actor,
  { key, etag, kind, year, from, to }: YearDateInput,
): Promise<CommandOutcome<Written, YearDate>> {
  const { records } = context;
  if (!mayMoveYear(actor)) return { kind: 'forbidden' };
  const faults = yearDateFaults({ kind, year, from, to }, norwegianDay(context.now()));
  if (faults.length > 0) return { kind: 'invalid', faults };
  // One row for a kind in a year: two who move the same date meet.
  const id = asId<'YearDate'>(`${kind}-${year}`);
  const stored = records.get('yearDates', id);
  if (stored === undefined) {
    if (etag !== undefined) return { kind: 'notFound' };
    await auditSteering(context, actor, 'year:move', id);
    return createWithHistory(context, actor, key, 'yearDates', { id, kind, year, from, to });
  }
  const { entity } = stored;
  if (entity.from === from && entity.to === to) {
    return { kind: 'ok', value: writtenAs(records, 'yearDates', id) };
  }
  if (etag === undefined) return { kind: 'conflict', current: stored };
  await auditSteering(context, actor, 'year:move', id);
  return changeWithHistory(context, actor, key, 'yearDates', stored, etag, { from, to });
}
