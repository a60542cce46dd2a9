import { asId, type PersonId, type PlanId } from '../domain/ids.ts';
import { yearOf } from '../domain/iso-date.ts';
import { type Plan, usualPeriod } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import { todayOf } from './find-talk.ts';
import { unitsOfPlan } from './measure-places.ts';
import { everyPlanOfPerson } from './plans-of-person.ts';
import { savePlan } from './save-plan.ts';
import type { CommandOutcome, UseCaseContext } from './use-case.ts';

/** The person's plan of this year; made, under that of the unit, when there is none. */
export async function individualPlan(
  context: UseCaseContext,
  actor: Actor,
  personId: PersonId,
  { key, title }: { readonly key: string; readonly title: string },
): Promise<Exclude<CommandOutcome<Plan>, { kind: 'conflict' }>> {
  const { records } = context;
  const year = yearOf(todayOf(context));
  const isNow = (plan: Plan) =>
    plan.firstYear <= year && plan.lastYear >= year && plan.status !== 'evaluated';
  const own = everyPlanOfPerson(context, personId).find(isNow);
  if (own !== undefined) return { kind: 'ok', value: own };
  const subject = { personId };
  const units = unitsOfPlan({ subject }, records);
  const above = units.flatMap((id) =>
    records
      .all('plans')
      .filter((plan) => 'unitId' in plan.subject && plan.subject.unitId === id && isNow(plan)),
  );
  // The nearest unit that has a plan; the individual one ends when that does.
  const [parent] = above;
  const lastYear = parent?.lastYear ?? year + usualPeriod - 1;
  const draft = { subject, parentPlanId: parent?.id, title, firstYear: year, lastYear };
  const outcome = await savePlan(context, actor, { key, draft });
  if (outcome.kind === 'conflict') return { kind: 'notFound' };
  if (outcome.kind !== 'ok') return outcome;
  const made = records.get('plans', asId<'Plan'>(key) satisfies PlanId)?.entity;
  return made === undefined ? { kind: 'notFound' } : { kind: 'ok', value: made };
}
