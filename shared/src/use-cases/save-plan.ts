import { asId, type PlanId } from '../domain/ids.ts';
import { onOneLine } from '../domain/plan/measure-content.ts';
import { type PlanDraft, planFaults } from '../domain/plan/plan-draft.ts';
import type { Plan } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import { changeWithHistory, createWithHistory } from './change-with-history.ts';
import { auditPlanning } from './open-measure.ts';
import { planPlaces } from './plan-places.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface PlanInput {
  /** Made by the client; a new plan has it as its id, so that sending twice makes one. */
  readonly key: string;
  readonly draft: PlanDraft;
  readonly changes?: { readonly id: PlanId; readonly etag: string } | undefined;
}

/** Makes a plan for a unit or a person, as a draft, or changes its name, years or place in the line. */
export async function savePlan(
  context: UseCaseContext,
  actor: Actor,
  { key, draft, changes }: PlanInput,
): Promise<CommandOutcome<Written, Plan>> {
  const { records } = context;
  if (!mayChangePlan(actor, draft, records.organisation())) return { kind: 'forbidden' };
  const id = changes?.id ?? asId<'Plan'>(key);
  const stored = records.get('plans', id);
  const before = stored?.entity;
  // Whose plan it is does not change; through another unit or person it is not reached.
  const isOther = before !== undefined && JSON.stringify(before.subject) !== JSON.stringify(draft.subject);
  if (before === undefined ? changes !== undefined : isOther) return { kind: 'notFound' };
  if (before !== undefined && changes === undefined) {
    return { kind: 'ok', value: writtenAs(records, 'plans', id) };
  }
  const faults = planFaults(draft, planPlaces(context, draft, id), before);
  if (before?.status === 'evaluated') return { kind: 'invalid', faults: [closed] };
  if (faults.length > 0) return { kind: 'invalid', faults };
  const content = {
    parentPlanId: draft.parentPlanId,
    title: onOneLine(draft.title),
    firstYear: draft.firstYear,
    lastYear: draft.lastYear,
  };
  await auditPlanning(context, actor, before === undefined ? 'plan:create' : 'plan:change', draft, id);
  if (stored !== undefined && changes !== undefined) {
    return changeWithHistory(context, actor, key, 'plans', stored, changes.etag, content);
  }
  const life = { status: 'draft', endorsements: [] } as const;
  return createWithHistory(context, actor, key, 'plans', { id, subject: draft.subject, ...content, ...life });
}

const closed = { field: 'status', code: 'planIsClosed' } as const;
