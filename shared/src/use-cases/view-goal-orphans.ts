import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Goal } from '../domain/goal.ts';
import type { GoalId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { orphanedBy } from '../domain/plan/thread.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditGoals } from '../policies/plan.ts';
import { threadFacts } from './thread-facts.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface GoalOrphansReport {
  readonly goal: Goal;
  readonly areas: readonly CompetenceArea[];
  readonly measures: readonly { readonly measure: Measure; readonly unit: Unit }[];
  /** So many in plans of single people: how a person's own measures are tied is nobody's reading matter. */
  readonly personal: number;
}

/** What would hang on nothing if the goal were removed, for those who could. */
export async function viewGoalOrphans(
  context: UseCaseContext,
  actor: Actor,
  goalId: GoalId,
): Promise<Outcome<GoalOrphansReport>> {
  const { records } = context;
  if (!mayEditGoals(actor)) return { kind: 'forbidden' };
  const goal = records.get('goals', goalId)?.entity;
  if (goal === undefined) return { kind: 'notFound' };
  const { planned } = threadFacts(context);
  const planOf = new Map(planned.map(({ measure, plan }) => [measure.id, plan]));
  const { areas, measures } = orphanedBy(
    goalId,
    records.all('goals'),
    records.all('areas'),
    planned.map(({ measure }) => measure),
  );
  const organisation = records.organisation();
  const ofUnits = measures.flatMap((measure) => {
    const subject = planOf.get(measure.id)?.subject;
    if (subject === undefined || !('unitId' in subject)) return [];
    const unit =
      organisation.unit(organisation.inUse(subject.unitId)) ?? records.get('units', subject.unitId)?.entity;
    return unit === undefined ? [] : [{ measure, unit }];
  });
  const personal = measures.filter(({ id }) => 'personId' in (planOf.get(id)?.subject ?? {})).length;
  return { kind: 'ok', value: { goal, areas, measures: ofUnits, personal } };
}
