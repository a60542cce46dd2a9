import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Plan } from '../domain/plan.ts';
import { leads, leadsOrIsHr } from './access.ts';
import { type Actor, isHr, seesNumbers } from './actor.ts';
import { sideOf } from './assess.ts';

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
  return leadsOrIsHr(actor, organisation);
}

/** Goals and areas are read by all who have a use for plans. */
export function mayReadPlans(actor: Actor, organisation: Organisation): boolean {
  return mayWritePlans(actor, organisation) || seesNumbers(actor);
}

/** What the municipality is to reach is laid down by its council and its director; HR keeps the list. */
export function mayEditGoals(actor: Actor): boolean {
  return isHr(actor);
}

/** The municipality's areas are HR's; a unit's own are decided by those who lead it. */
export function mayEditArea(
  actor: Actor,
  { unitId }: Pick<CompetenceArea, 'unitId'>,
  organisation: Organisation,
): boolean {
  return isHr(actor) || (unitId !== undefined && leads(actor, unitId, organisation));
}
