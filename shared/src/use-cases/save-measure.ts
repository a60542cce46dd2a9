import type { Fault } from '../domain/fault.ts';
import { asId, type MeasureId, type PlanId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { contentOf } from '../domain/plan/measure-content.ts';
import { type MeasureDraft, measureFaults } from '../domain/plan/measure-draft.ts';
import { movedOnFaults } from '../domain/plan/measure-parent.ts';
import { placeBefore } from '../domain/plan/place.ts';
import type { PlanStatus } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import { changeWithHistory, createWithHistory } from './change-with-history.ts';
import { measurePlaces } from './measure-places.ts';
import { auditPlanning } from './open-measure.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface MeasureInput {
  /** Made by the client; a new measure has it as its id, so that sending twice makes one. */
  readonly key: string;
  readonly planId: PlanId;
  /** The status of the plan that was looked at. */
  readonly planStatus: PlanStatus;
  readonly draft: MeasureDraft;
  /** The measure that is changed, in the version that was looked at; absent for a new one. */
  readonly changes?: { readonly id: MeasureId; readonly etag: string } | undefined;
}

/** Adds a measure to a plan, last in its area, or changes what it says. How it goes is not touched: its owner answers for that. */
export async function saveMeasure(
  context: UseCaseContext,
  actor: Actor,
  { key, planId, planStatus, draft, changes }: MeasureInput,
): Promise<CommandOutcome<Written, Measure>> {
  const { records } = context;
  const plan = records.get('plans', planId)?.entity;
  if (plan === undefined) return { kind: 'notFound' };
  if (!mayChangePlan(actor, plan, records.organisation())) return { kind: 'forbidden' };
  const id = changes?.id ?? asId<'Measure'>(key);
  const stored = records.get('measures', id);
  // A measure belongs to one plan: through another it is not reached.
  if (stored === undefined ? changes !== undefined : stored.entity.planId !== planId) {
    return { kind: 'notFound' };
  }
  const before = stored?.entity;
  if (before !== undefined && changes === undefined) {
    return { kind: 'ok', value: writtenAs(records, 'measures', id) };
  }
  const faults: readonly Fault[] = [
    ...movedOnFaults(plan, planStatus),
    ...(before?.status === 'stopped' ? [{ field: 'status', code: 'measureIsStopped' } as const] : []),
    ...measureFaults(draft, await measurePlaces(context, plan, draft), before),
  ];
  if (faults.length > 0) return { kind: 'invalid', faults };
  const content = contentOf(draft);
  const action = before === undefined ? 'measure:create' : 'measure:change';
  await auditPlanning(context, actor, action, plan, id);
  if (stored !== undefined && changes !== undefined) {
    return changeWithHistory(context, actor, key, 'measures', stored, changes.etag, content);
  }
  const others = records.where('measures', planId).filter(({ areaId }) => areaId === content.areaId);
  const life = { status: 'planned', progress: 0, order: placeBefore(others, undefined) } as const;
  return createWithHistory(context, actor, key, 'measures', { id, planId, ...content, ...life });
}
