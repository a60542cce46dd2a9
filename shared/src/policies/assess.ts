import type { Side } from '../domain/capital/views.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import { leadsPerson } from './access.ts';
import type { Actor } from './actor.ts';

/**
 * On which side somebody speaks of a person's competence: the person's own, the leader's, or none. It follows from who they are and is never
 * chosen: nobody edits another's view. A leader is an employee in the own case, and HR sees everybody and speaks for nobody.
 */
export function sideOf(actor: Actor, personId: PersonId, organisation: Organisation): Side | undefined {
  if (actor.personId === personId) return 'self';
  return leadsPerson(actor, personId, organisation) ? 'leader' : undefined;
}
