import { type ConsultationChange, changeConsultation } from '../domain/consultation/change-consultation.ts';
import { changeFaults } from '../domain/consultation/consultation-faults.ts';
import { consultationHistory } from '../domain/consultation/consultation-history.ts';
import type { Consultation } from '../domain/consultation.ts';
import { fieldChanges } from '../domain/history-entry.ts';
import type { ConsultationId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { writerOf } from '../policies/consultation.ts';
import { entryOf } from './change-with-history.ts';
import { auditConsultation, openConsultation } from './open-consultation.ts';
import { submitChange } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface WriteInConsultation {
  readonly key: string;
  readonly id: ConsultationId;
  readonly change: ConsultationChange;
}

/** Another process may write to the same row in between; nobody is asked about what does not concern the change. */
const mostAttempts = 4;

/**
 * Writes one thing: a view, what was agreed, a matter on the agenda, an agreement or what became of it. Several write in one meeting, so
 * only somebody else's words in the same place are a conflict, and both versions come back.
 */
export async function writeInConsultation(
  context: UseCaseContext,
  actor: Actor,
  { key, id, change }: WriteInConsultation,
): Promise<CommandOutcome<Written, Consultation>> {
  for (let attempt = 1; ; attempt += 1) {
    const found = openConsultation(context, actor, id);
    if (found.kind !== 'open') return found;
    const { stored } = found;
    const now = stored.entity;
    const writer = writerOf(actor, now, change, context.records.organisation());
    if (writer === undefined) return { kind: 'forbidden' };
    const changed = changeConsultation(now, change);
    if (changed.kind === 'gone') return { kind: 'notFound' };
    const faults = changeFaults(
      now,
      change,
      changed.kind === 'changes' ? changed.changes : {},
      norwegianDay(context.now()),
    );
    if (faults.length > 0) return { kind: 'invalid', faults };
    if (changed.kind === 'seenOther') return { kind: 'conflict', current: stored };
    const { changes } = changed;
    if (fieldChanges(now, changes).length === 0) {
      return { kind: 'ok', value: writtenAs(context.records, 'consultations', id) };
    }
    if (attempt === 1) await auditConsultation(context, actor, 'write:consultation:write', id);
    const fields = consultationHistory(now, change, changes, writer);
    const entry = entryOf(context, actor, key, id, 'changed', fields);
    const outcome = await submitChange(context, actor, key, 'consultations', stored, stored.etag, changes, [
      entry,
    ]);
    if (outcome.kind !== 'conflict' || attempt === mostAttempts) return outcome;
  }
}
