import type { PlanId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import type { Stored } from '../stores/tables.ts';
import type { UseCaseContext } from './use-case.ts';

export type OpenPlan =
  | { readonly kind: 'open'; readonly stored: Stored<Plan> }
  | { readonly kind: 'forbidden' | 'notFound' };

/** The plan, for somebody who may change it. */
export function openPlan({ records }: Pick<UseCaseContext, 'records'>, actor: Actor, id: PlanId): OpenPlan {
  const stored = records.get('plans', id);
  if (stored === undefined) return { kind: 'notFound' };
  return mayChangePlan(actor, stored.entity, records.organisation())
    ? { kind: 'open', stored }
    : { kind: 'forbidden' };
}
