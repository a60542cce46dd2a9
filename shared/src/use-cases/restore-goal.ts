import type { Goal } from '../domain/goal.ts';
import type { Actor } from '../policies/actor.ts';
import { type GoalVersion, setGoalRemoved } from './remove-goal.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

/** Brings a goal back, and with it everything that served it. */
export async function restoreGoal(
  context: UseCaseContext,
  actor: Actor,
  version: GoalVersion,
): Promise<CommandOutcome<Written, Goal>> {
  return setGoalRemoved(context, actor, version, false);
}
