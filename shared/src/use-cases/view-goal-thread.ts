import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Goal } from '../domain/goal.ts';
import type { GoalId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { countThread, type ThreadCounts } from '../domain/plan/thread-counts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditGoals, mayReadPlans } from '../policies/plan.ts';
import type { Records } from '../stores/records.ts';
import { measuresInSight, threadFacts, type UnitMeasure } from './thread-facts.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface GoalThreadReport {
  readonly goal: Goal;
  readonly counts: ThreadCounts;
  readonly areas: readonly {
    readonly area: CompetenceArea;
    readonly serves: boolean;
    readonly counts: ThreadCounts;
    readonly plans: readonly {
      readonly plan: Plan;
      readonly unit: Unit;
      readonly counts: ThreadCounts;
      readonly measures: readonly Measure[];
    }[];
  }[];
  readonly personal?: number | undefined;
}

/** The thread from a goal down: its areas, the units' plans, and the measures in the units one sees. */
export async function viewGoalThread(
  context: UseCaseContext,
  actor: Actor,
  goalId: GoalId,
): Promise<Outcome<GoalThreadReport>> {
  const { records } = context;
  if (!mayReadPlans(actor, records.organisation())) return { kind: 'forbidden' };
  const goal = records.get('goals', goalId)?.entity;
  if (goal === undefined || goal.removedOn !== undefined) return { kind: 'notFound' };
  const { thread, planned } = threadFacts(context);
  const rows = measuresInSight(context, actor).filter(({ measure }) =>
    thread.goalsOf(measure).includes(goalId),
  );
  const byArea = Map.groupBy(rows, ({ measure }) => measure.areaId);
  const areas = records
    .all('areas')
    .map((area) => ({ area, serves: thread.goalsOfArea(area).includes(goalId) }))
    .filter(({ area, serves }) => serves || byArea.has(area.id))
    .toSorted((a, b) => a.area.order - b.area.order)
    .map(({ area, serves }) => {
      const inArea = byArea.get(area.id) ?? [];
      return { area, serves, counts: countThread(inArea), plans: byPlan(records, inArea) };
    });
  const isPersonal = ({ plan, measure }: (typeof planned)[number]) =>
    'personId' in plan.subject && thread.goalsOf(measure).includes(goalId);
  return {
    kind: 'ok',
    value: {
      goal,
      counts: countThread(rows),
      areas,
      personal: mayEditGoals(actor) ? planned.filter(isPersonal).length : undefined,
    },
  };
}

const depth = { municipality: 0, sector: 1, establishment: 2, department: 3 } as const;

/** From the municipality's plan down; on one level by the unit's name. */
function byPlan(records: Records, rows: readonly UnitMeasure[]): GoalThreadReport['areas'][number]['plans'] {
  const organisation = records.organisation();
  const byName = new Intl.Collator('nb');
  return [...Map.groupBy(rows, ({ plan }) => plan).entries()]
    .flatMap(([plan, measures]) => {
      const unit = organisation.unit(measures[0]?.unitId as Unit['id']);
      return unit === undefined
        ? []
        : [
            {
              plan,
              unit,
              counts: countThread(measures),
              measures: measures.map(({ measure }) => measure).toSorted((a, b) => a.order - b.order),
            },
          ];
    })
    .toSorted(
      (a, b) => depth[a.unit.level] - depth[b.unit.level] || byName.compare(a.unit.name, b.unit.name),
    );
}
