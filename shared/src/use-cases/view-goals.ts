import type { CompetenceArea } from '../domain/competence-area.ts';
import { type Goal, goalSources } from '../domain/goal.ts';
import type { GoalId } from '../domain/ids.ts';
import { countThread, type ThreadCounts } from '../domain/plan/thread-counts.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditGoals, mayReadPlans } from '../policies/plan.ts';
import { measuresInSight, threadFacts, type UnitMeasure } from './thread-facts.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface GoalsReport {
  readonly goals: readonly {
    readonly goal: Goal;
    readonly etag: string;
    readonly pending: boolean;
    readonly areas: readonly CompetenceArea[];
    readonly counts: ThreadCounts;
  }[];
  readonly mayEdit: boolean;
}

/** The goals, by where they are laid down, with what serves them in the units one sees. Removed ones are shown to those who can bring them back. */
export async function viewGoals(context: UseCaseContext, actor: Actor): Promise<Outcome<GoalsReport>> {
  const { records } = context;
  if (!mayReadPlans(actor, records.organisation())) return { kind: 'forbidden' };
  const mayEdit = mayEditGoals(actor);
  const measures = measuresByGoal(context, actor);
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
      counts: countThread(measures.get(goal.id) ?? []),
    }));
  return { kind: 'ok', value: { goals, mayEdit } };
}

function measuresByGoal(context: UseCaseContext, actor: Actor): ReadonlyMap<GoalId, readonly UnitMeasure[]> {
  const { thread } = threadFacts(context);
  const found = new Map<GoalId, UnitMeasure[]>();
  for (const row of measuresInSight(context, actor)) {
    for (const id of thread.goalsOf(row.measure)) {
      const rows = found.get(id);
      if (rows === undefined) found.set(id, [row]);
      else rows.push(row);
    }
  }
  return found;
}
