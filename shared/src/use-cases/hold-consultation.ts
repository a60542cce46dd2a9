import { holdFaults } from '../domain/consultation/consultation-faults.ts';
import type { Consultation } from '../domain/consultation.ts';
import { fieldChanges } from '../domain/history-entry.ts';
import type { ConsultationId, PlanId } from '../domain/ids.ts';
import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { Endorsement, Plan } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import type { Stored } from '../stores/tables.ts';
import type { Write } from '../stores/writes.ts';
import { changeWithHistory, entryOf } from './change-with-history.ts';
import { tidyEndorsement } from './endorse-plan.ts';
import { auditConsultation, openConsultation } from './open-consultation.ts';
import { auditPlanning } from './open-measure.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface HoldInput {
  readonly key: string;
  readonly id: ConsultationId;
  readonly etag: string;
  readonly heldOn?: IsoDate | undefined;
  readonly caseNumber?: string | undefined;
}

/**
 * Closes the protocol: the meeting has been held. Each plan that was discussed gets its consultation (HTA 3.3) in the same act, so that
 * no plan is said to be discussed in a meeting that was not, and none that was is left waiting.
 */
export async function holdConsultation(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag, heldOn, caseNumber }: HoldInput,
): Promise<CommandOutcome<Written, Consultation>> {
  const found = openConsultation(context, actor, id);
  if (found.kind !== 'open') return found;
  if (!found.plans) return { kind: 'forbidden' };
  const { stored } = found;
  const now = stored.entity;
  const number = caseNumber?.trim() || undefined;
  if (now.status === 'held' && now.heldOn === heldOn && now.caseNumber === number) {
    // The same act sent again meets a newer version, and changes nothing.
    return { kind: 'ok', value: writtenAs(context.records, 'consultations', id) };
  }
  const faults = holdFaults(now, { heldOn, caseNumber: number }, norwegianDay(context.now()));
  if (faults.length > 0 || heldOn === undefined) return { kind: 'invalid', faults };
  // What is closed is what was seen.
  if (stored.etag !== etag) return { kind: 'conflict', current: stored };
  await auditConsultation(context, actor, 'write:consultation:hold', id);
  const meeting = { on: heldOn, body: now.title, caseNumber: number };
  const endorsement = { ...tidyEndorsement('consultation', meeting), consultationId: id };
  const endorsed = now.planIds.flatMap((planId) => endorse(context, planId, endorsement) ?? []);
  for (const { entity } of endorsed) await auditPlanning(context, actor, 'plan:endorse', entity, entity.id);
  const also = endorsed.flatMap((plan, at) =>
    planWrites(context, actor, `${key}-${at + 1}`, plan, endorsement),
  );
  const changes = { status: 'held', heldOn, caseNumber: number } as const;
  return changeWithHistory(context, actor, key, 'consultations', stored, etag, changes, also);
}

/** The plan, when this meeting is news to it. A plan that has been evaluated stays as it was. */
function endorse(
  { records }: UseCaseContext,
  planId: PlanId,
  { consultationId }: Endorsement,
): Stored<Plan> | undefined {
  const stored = records.get('plans', planId);
  if (stored === undefined || stored.entity.status === 'evaluated') return undefined;
  return stored.entity.endorsements.some((other) => other.consultationId === consultationId)
    ? undefined
    : stored;
}

function planWrites(
  context: UseCaseContext,
  actor: Actor,
  key: string,
  { entity, etag }: Stored<Plan>,
  endorsement: Endorsement,
): readonly Write[] {
  const changes = { endorsements: [...entity.endorsements, endorsement] };
  const base = { endorsements: entity.endorsements };
  const fields = fieldChanges<Plan>(entity, changes);
  return [
    { table: 'plans', kind: 'change', id: entity.id, etag, changes, base },
    entryOf(context, actor, key, entity.id, 'changed', fields),
  ];
}
