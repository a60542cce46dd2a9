import type { PersonId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Requirement } from '../domain/requirement.ts';
import { leads, leadsOrIsHr } from './access.ts';
import { type Actor, isHr } from './actor.ts';
import { sideOf } from './assess.ts';

/** The catalogue with its numbers and proposals: HR, and those who lead a unit. */
export function mayReadCatalogue(actor: Actor, organisation: Organisation): boolean {
  return leadsOrIsHr(actor, organisation);
}

/** A leader proposes; HR decides. */
export function mayProposeCompetence(actor: Actor, organisation: Organisation): boolean {
  return mayReadCatalogue(actor, organisation);
}

export function mayEditCatalogue(actor: Actor): boolean {
  return isHr(actor);
}

/** What a unit asks for is decided by those who lead it; what everybody is asked for, by HR. */
export function maySetRequirement(
  actor: Actor,
  { unitId }: Pick<Requirement, 'unitId'>,
  organisation: Organisation,
): boolean {
  return isHr(actor) || (unitId !== 'all' && leads(actor, unitId, organisation));
}

/** Decided by HR or the person's leader, and never by the person. */
export function mayExempt(actor: Actor, personId: PersonId, organisation: Organisation): boolean {
  if (actor.personId === personId) return false;
  return isHr(actor) || sideOf(actor, personId, organisation) === 'leader';
}
