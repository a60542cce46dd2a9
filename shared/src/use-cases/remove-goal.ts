import type { Goal } from '../domain/goal.ts';
import type { GoalId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditGoals } from '../policies/plan.ts';
import { auditSteering } from './audit-steering.ts';
import { changeWithHistory } from './change-with-history.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface GoalVersion {
  readonly key: string;
  readonly id: GoalId;
  readonly etag: string;
}

/**
 * Removes a goal. What served it is not touched: it still says so, and is shown as hanging on nothing until it is tied to another goal, or
 * this one is brought back.
 */
export async function removeGoal(
  context: UseCaseContext,
  actor: Actor,
  version: GoalVersion,
): Promise<CommandOutcome<Written, Goal>> {
  return setGoalRemoved(context, actor, version, true);
}

export async function setGoalRemoved(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag }: GoalVersion,
  removed: boolean,
): Promise<CommandOutcome<Written, Goal>> {
  if (!mayEditGoals(actor)) return { kind: 'forbidden' };
  const stored = context.records.get('goals', id);
  if (stored === undefined) return { kind: 'notFound' };
  const { removedOn } = stored.entity;
  await auditSteering(context, actor, removed ? 'goal:remove' : 'goal:restore', id);
  // Removed already, it is removed from the day it was.
  const on = removedOn ?? norwegianDay(context.now());
  return changeWithHistory(context, actor, key, 'goals', stored, etag, {
    removedOn: removed ? on : undefined,
  });
}
