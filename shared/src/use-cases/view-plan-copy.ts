import type { PersonId, PlanId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import type { Person } from '../domain/person.ts';
import { type FrozenPlan, thaw } from '../domain/plan/plan-copy.ts';
import { sightOfPlan } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { auditPlanReading } from './audit-plan-reading.ts';
import type { Sight } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface PlanCopyReport {
  readonly sight: Sight;
  readonly frozen: FrozenPlan;
  readonly at: IsoInstant;
  readonly by: PersonId;
  /** Undefined for somebody the directory no longer has. */
  person(id: PersonId): Person | undefined;
}

/** A plan as it was when it was closed, for those who may see the plan. */
export async function viewPlanCopy(
  context: Pick<UseCaseContext, 'records' | 'audit' | 'now'>,
  actor: Actor,
  planId: PlanId,
): Promise<Outcome<PlanCopyReport>> {
  const { records } = context;
  const plan = records.get('plans', planId)?.entity;
  if (plan === undefined) return { kind: 'notFound' };
  const sight = sightOfPlan(actor, plan, records.organisation());
  if (sight === 'none') return { kind: 'forbidden' };
  await auditPlanReading(context, actor, plan, 'read:plan:person');
  const copies = records.where('planCopies', planId);
  const frozen = thaw(copies);
  const [first] = copies;
  if (frozen === undefined || first === undefined) return { kind: 'notFound' };
  return {
    kind: 'ok',
    value: { sight, frozen, at: first.at, by: first.by, person: (id) => records.person(id) },
  };
}
