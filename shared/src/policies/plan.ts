import type { Organisation } from '../domain/organisation.ts';
import type { Plan } from '../domain/plan.ts';
import { leads } from './access.ts';
import type { Actor } from './actor.ts';
import { sideOf } from './assess.ts';

const isHr = (actor: Actor) => actor.roles.includes('HrAdviser');

/**
 * HR, and the leaders above. Owning a measure gives a say in how it goes, and none in what it is; nor does anybody decide the
 * own plan alone: it is agreed on with the leader.
 */
export function mayChangePlan(
  actor: Actor,
  { subject }: Pick<Plan, 'subject'>,
  organisation: Organisation,
): boolean {
  if ('unitId' in subject) return isHr(actor) || leads(actor, subject.unitId, organisation);
  if (subject.personId === actor.personId) return false;
  return isHr(actor) || sideOf(actor, subject.personId, organisation) === 'leader';
}

/** Those who can change some plan, and so have a use for examples of measures. */
export function mayWritePlans(actor: Actor, organisation: Organisation): boolean {
  return isHr(actor) || organisation.ledBy(actor.personId).length > 0;
}
