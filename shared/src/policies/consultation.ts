import type { ConsultationChange } from '../domain/consultation/change-consultation.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { Organisation } from '../domain/organisation.ts';
import { leads, leadsOrIsHr, sightOfUnit, type UnitSight } from './access.ts';
import { type Actor, isHr, seesNumbers } from './actor.ts';

type OfUnit = Pick<Consultation, 'unitId'>;

/** Those who come together, or prepare it: HR, leaders, union representatives and management. No employee has anything to do here. */
export function maySeeConsultations(actor: Actor, organisation: Organisation): boolean {
  return leadsOrIsHr(actor, organisation) || seesNumbers(actor);
}

/** The meeting of a unit is seen as the unit is: agenda, protocol and published numbers, and no person in any of them. */
export function sightOfConsultation(actor: Actor, { unitId }: OfUnit, organisation: Organisation): UnitSight {
  return sightOfUnit(actor, unitId, organisation);
}

/** The employer calls the meeting (HTA 3.2, 3.3): HR for all, leaders for what they lead. */
export function mayPlanConsultation(actor: Actor, { unitId }: OfUnit, organisation: Organisation): boolean {
  return isHr(actor) || leads(actor, unitId, organisation);
}

/**
 * As whom somebody may write this. Who plans the meeting keeps its protocol, for all parties. A union representative puts matters on
 * the agenda and writes the views of unions: of any, for the product does not know which one the representative speaks for, and must
 * not (GDPR article 9). Management reads.
 */
export function writerOf(
  actor: Actor,
  consultation: Pick<Consultation, 'unitId' | 'parties'>,
  change: ConsultationChange,
  organisation: Organisation,
): 'planner' | 'union' | undefined {
  if (mayPlanConsultation(actor, consultation, organisation)) return 'planner';
  return mayWriteForUnions(actor) && isUnions(consultation, change) ? 'union' : undefined;
}

export function mayWriteForUnions({ roles }: Actor): boolean {
  return roles.includes('UnionRep');
}

function isUnions({ parties }: Pick<Consultation, 'parties'>, change: ConsultationChange): boolean {
  if (change.kind === 'addTopic' || change.kind === 'addItem') return true;
  if (change.kind !== 'view') return false;
  return parties.some(({ id, kind }) => id === change.partyId && kind === 'union');
}
