import { toInstant } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import type { UseCaseContext } from './use-case.ts';

/** Looking into another person's plan is looking at that person. A unit's plan is about nobody. */
export async function auditPlanReading(
  context: Pick<UseCaseContext, 'audit' | 'now'>,
  actor: Actor,
  { subject }: Pick<Plan, 'subject'>,
  action: 'read:plan:person' | 'read:measure:person',
): Promise<void> {
  if (!('personId' in subject) || subject.personId === actor.personId) return;
  const at = toInstant(context.now());
  await context.audit.record({ at, actorId: actor.personId, action, subject: subject.personId, people: 1 });
}
