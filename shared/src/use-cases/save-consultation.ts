import { checklist } from '../domain/consultation/agenda-topics.data.ts';
import { untouched } from '../domain/consultation/change-consultation.ts';
import { type ConsultationDraft, draftFaults } from '../domain/consultation/consultation-faults.ts';
import type { Consultation } from '../domain/consultation.ts';
import { asId, type ConsultationId, type UnitId } from '../domain/ids.ts';
import { onOneLine } from '../domain/plan/measure-content.ts';
import type { Actor } from '../policies/actor.ts';
import { mayPlanConsultation } from '../policies/consultation.ts';
import { changeWithHistory, createWithHistory } from './change-with-history.ts';
import { auditConsultation } from './open-consultation.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface ConsultationInput {
  /** Made by the client; a new consultation has it as its id, so that sending twice makes one. */
  readonly key: string;
  readonly draft: ConsultationDraft;
  readonly changes?: { readonly id: ConsultationId; readonly etag: string } | undefined;
}

/** Plans a meeting, with the seven questions of the checklist on its agenda (seed 003), or changes when, among whom and about which plans. */
export async function saveConsultation(
  context: UseCaseContext,
  actor: Actor,
  { key, draft, changes }: ConsultationInput,
): Promise<CommandOutcome<Written, Consultation>> {
  const { records } = context;
  const organisation = records.organisation();
  if (!mayPlanConsultation(actor, draft, organisation)) return { kind: 'forbidden' };
  const id = changes?.id ?? asId<'Consultation'>(key);
  const stored = records.get('consultations', id);
  const before = stored?.entity;
  // Whose meeting it is does not change; through another unit it is not reached.
  const isOther = before !== undefined && before.unitId !== draft.unitId;
  if (before === undefined ? changes !== undefined : isOther) return { kind: 'notFound' };
  if (organisation.unit(draft.unitId) === undefined) return { kind: 'notFound' };
  if (before !== undefined && changes === undefined) {
    return { kind: 'ok', value: writtenAs(records, 'consultations', id) };
  }
  const faults = draftFaults(draft, before, (plan) => isBelow(context, plan, draft.unitId));
  if (faults.length > 0) return { kind: 'invalid', faults };
  const left = new Set(draft.parties.map((party) => party.id));
  const content = {
    year: draft.year,
    title: onOneLine(draft.title),
    plannedOn: draft.plannedOn,
    parties: draft.parties.map((party) => ({ ...party, name: onOneLine(party.name) })),
    planIds: [...new Set(draft.planIds)],
    approvals: (before?.approvals ?? []).filter(({ partyId }) => left.has(partyId)),
  };
  await auditConsultation(context, actor, `write:consultation:${stored ? 'change' : 'create'}`, id);
  if (stored !== undefined && changes !== undefined) {
    return changeWithHistory(context, actor, key, 'consultations', stored, changes.etag, content);
  }
  return createWithHistory(context, actor, key, 'consultations', {
    ...{ id, unitId: draft.unitId, ...content, status: 'planned' },
    agenda: checklist.map((topic) => ({ id: topic, topic, ...untouched })),
    agreements: [],
  });
}

/** A plan of the unit or of one below it. One person's plan is discussed with that person. */
function isBelow({ records }: UseCaseContext, planId: string, unitId: UnitId): boolean {
  const organisation = records.organisation();
  const subject = records.get('plans', planId)?.entity.subject;
  if (subject === undefined || !('unitId' in subject)) return false;
  return organisation.withAncestors(organisation.inUse(subject.unitId)).includes(unitId);
}
