import type { MeasureId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import type { Stored } from '../stores/tables.ts';
import type { UseCaseContext } from './use-case.ts';

export type OpenMeasure =
  | { readonly kind: 'open'; readonly stored: Stored<Measure>; readonly plan: Plan }
  | { readonly kind: 'forbidden' | 'notFound' };

/** The measure, with its plan, for somebody who may change what it is. */
export function openMeasure(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
  id: MeasureId,
): OpenMeasure {
  const stored = records.get('measures', id);
  const plan = stored && records.get('plans', stored.entity.planId)?.entity;
  if (stored === undefined || plan === undefined) return { kind: 'notFound' };
  return mayChangePlan(actor, plan, records.organisation())
    ? { kind: 'open', stored, plan }
    : { kind: 'forbidden' };
}

/**
 * Writing is audited before it is done: what cannot be audited is not done. What is written in one person's plan is written about
 * that person, who can read that it was.
 */
export async function auditPlanning(
  context: Pick<UseCaseContext, 'audit' | 'now'>,
  actor: Actor,
  action: string,
  { subject }: Pick<Plan, 'subject'>,
  id: string,
): Promise<void> {
  const about = 'personId' in subject ? { subject: subject.personId, people: 1 } : { subject: id, people: 0 };
  const at = toInstant(context.now());
  await context.audit.record({ at, actorId: actor.personId, action: `write:${action}`, ...about });
}
