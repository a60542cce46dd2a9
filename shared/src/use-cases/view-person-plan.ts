import type { PersonId } from '../domain/ids.ts';
import { sightOfPlan } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import { auditPlanReading } from './audit-plan-reading.ts';
import { planOfPerson } from './plans-of-person.ts';
import type { PersonPlanReport } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { reportPlanBody } from './view-plan.ts';

/** One person's own plan, for the person, the leaders above and HR. Somebody else's is not read without a trace. */
export async function viewPersonPlan(
  context: UseCaseContext,
  actor: Actor,
  personId: PersonId,
): Promise<Outcome<PersonPlanReport>> {
  const { records } = context;
  const organisation = records.organisation();
  const subject = { personId };
  // Who may not see it is not told whether there is such a person.
  if (sightOfPlan(actor, { subject }, organisation) === 'none') return { kind: 'forbidden' };
  const person = records.person(personId);
  if (person === undefined) return { kind: 'notFound' };
  await auditPlanReading(context, actor, { subject }, 'read:plan:person');
  const plan = planOfPerson(context, personId);
  return {
    kind: 'ok',
    value: {
      person,
      mayBegin: plan === undefined && mayChangePlan(actor, { subject }, organisation),
      ...(plan === undefined
        ? { sight: 'people', mayChange: false, areas: [] }
        : reportPlanBody(context, actor, plan, 'people')),
    },
  };
}
