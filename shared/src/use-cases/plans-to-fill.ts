import type { PersonId, PlanId } from '../domain/ids.ts';
import type { PlanToFill } from '../domain/import/import-facts.ts';
import { endedFaults } from '../domain/plan/measure-parent.ts';
import type { Plan } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import { areasOfPlan, measurePlaces } from './measure-places.ts';
import type { UseCaseContext } from './use-case.ts';

/** The plans of units that measures can be brought into: those this person may change, and that have not been evaluated. */
export function plansToFill({ records }: Pick<UseCaseContext, 'records'>, actor: Actor): readonly Plan[] {
  const organisation = records.organisation();
  return records
    .all('plans')
    .filter(
      (plan) =>
        'unitId' in plan.subject &&
        mayChangePlan(actor, plan, organisation) &&
        endedFaults(plan).length === 0,
    );
}

/** What stands in the plan that was chosen. Undefined: there is none, or its measures cannot be changed. */
export async function readPlanToFill(
  context: Pick<UseCaseContext, 'records' | 'now' | 'breathe'>,
  actor: Actor,
  planId: PlanId | undefined,
  hasLeft: (id: PersonId) => boolean,
): Promise<PlanToFill | undefined> {
  const { records } = context;
  const plan = plansToFill(context, actor).find(({ id }) => id === planId);
  if (plan === undefined) return undefined;
  const measures = records.where('measures', plan.id);
  // Read once for all of them: a file names no competences, so only those that stand can lie unused.
  const competences = measures.flatMap((measure) => measure.competences);
  const places = await measurePlaces(context, plan, { strategy: 'develop', competences });
  const standing = (id: PersonId) =>
    records.person(id) === undefined ? 'unknown' : hasLeft(id) ? 'left' : 'employed';
  return { places: { ...places, standing }, areas: areasOfPlan(plan, records), measures };
}
