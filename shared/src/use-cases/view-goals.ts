import type { CompetenceArea } from '../domain/competence-area.ts';
import { type Goal, goalSources } from '../domain/goal.ts';
import type { GoalId } from '../domain/ids.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditGoals, mayReadPlans } from '../policies/plan.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import { threadFacts } from './thread-facts.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface GoalsReport {
  readonly goals: readonly {
    readonly goal: Goal;
    readonly etag: string;
    readonly pending: boolean;
    readonly areas: readonly CompetenceArea[];
    readonly measures: number;
  }[];
  readonly mayEdit: boolean;
}

/** The goals, by where they are laid down, with what serves them. Removed ones are shown to those who can bring them back. */
export async function viewGoals(context: UseCaseContext, actor: Actor): Promise<Outcome<GoalsReport>> {
  const { records } = context;
  if (!mayReadPlans(actor, records.organisation())) return { kind: 'forbidden' };
  const mayEdit = mayEditGoals(actor);
  const counts = keptWhileUnchanged(context, 'measures by goal', () => countMeasures(context));
  const areas = records.all('areas').filter(({ removedOn }) => removedOn === undefined);
  const goals = records
    .all('goals')
    .filter(({ removedOn }) => mayEdit || removedOn === undefined)
    .toSorted(
      (a, b) =>
        goalSources.indexOf(a.source) - goalSources.indexOf(b.source) ||
        a.title.nb.localeCompare(b.title.nb, 'nb'),
    )
    .map((goal) => ({
      goal,
      etag: records.get('goals', goal.id)?.etag ?? '',
      pending: records.isPending('goals', goal.id),
      areas: areas.filter(({ goalIds }) => goalIds.includes(goal.id)),
      measures: counts.get(goal.id) ?? 0,
    }));
  return { kind: 'ok', value: { goals, mayEdit } };
}

/** Measures of units' plans that serve each goal. */
function countMeasures(context: UseCaseContext): ReadonlyMap<GoalId, number> {
  const { thread, planned } = threadFacts(context);
  const counts = new Map<GoalId, number>();
  for (const { measure, plan } of planned) {
    if (!('unitId' in plan.subject)) continue;
    for (const id of thread.goalsOf(measure)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
