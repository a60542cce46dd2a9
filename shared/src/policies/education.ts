import type { PersonId, UnitId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import { leadsPerson, maySeePerson, sightOfUnit } from './access.ts';
import { type Actor, isHr } from './actor.ts';

/**
 * The educations of those who work in a unit: its leaders and HR. Those who see numbers get none of it: so few are on leave in a place, and
 * a leave is so visible, that hardly any number would be safe.
 */
export function mayReadUnitEducation(actor: Actor, unitId: UnitId, organisation: Organisation): boolean {
  return sightOfUnit(actor, unitId, organisation) === 'people';
}

/** One leave: the person, the line above, and HR. */
export function mayReadLeave(actor: Actor, personId: PersonId, organisation: Organisation): boolean {
  return maySeePerson(actor, personId, organisation);
}

/** How it goes, and that it is completed, is told by whoever may see it. */
export function mayRecordStudy(actor: Actor, personId: PersonId, organisation: Organisation): boolean {
  return mayReadLeave(actor, personId, organisation);
}

/** The line above, or HR; nobody decides the own leave. A pay case is theirs too. */
export function mayDecideLeave(actor: Actor, personId: PersonId, organisation: Organisation): boolean {
  if (actor.personId === personId) return false;
  return isHr(actor) || leadsPerson(actor, personId, organisation);
}

/** What the agreement says is kept by HR. */
export function mayEditAgreementTexts(actor: Actor): boolean {
  return isHr(actor);
}
