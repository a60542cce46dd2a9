import type { Actor } from '../policies/actor.ts';
import type { UseCaseContext } from './use-case.ts';
import { viewChannelPlan } from './view-channel-plan.ts';

export interface PlanCounts {
  readonly open: number;
  /** Of the open ones, those that are delayed or need help. */
  readonly late: number;
  readonly done: number;
}

/** The municipality's plan in three numbers, the same for everybody who asks: what can be said where others read along. */
export async function countPlan(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  actor: Actor,
): Promise<PlanCounts | undefined> {
  const plan = await viewChannelPlan(context, actor, undefined);
  if (plan.kind !== 'ok') return undefined;
  const statuses = plan.value.areas.flatMap(({ measures }) => measures.map(({ measure }) => measure.status));
  const of = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  return {
    open: of('planned', 'onTrack', 'delayed', 'needsHelp'),
    late: of('delayed', 'needsHelp'),
    done: of('done'),
  };
}
