import type { EducationLeave } from '../domain/education/education-leave.ts';
import type { EducationLeaveId, PersonId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Actor } from '../policies/actor.ts';
import type { Stored } from '../stores/tables.ts';
import type { UseCaseContext } from './use-case.ts';

export type OpenLeave =
  | { readonly kind: 'open'; readonly stored: Stored<EducationLeave> }
  | { readonly kind: 'notFound' };

/**
 * The leave, for somebody who may do what is asked. Everybody else is told that there is none: that a colleague has applied for
 * something is already too much.
 */
export function openLeave(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
  id: EducationLeaveId,
  may: (actor: Actor, personId: PersonId, organisation: Organisation) => boolean,
): OpenLeave {
  const stored = records.get('educationLeaves', id);
  if (stored === undefined || !may(actor, stored.entity.personId, records.organisation())) {
    return { kind: 'notFound' };
  }
  return { kind: 'open', stored };
}

/** What is read or written about somebody else is audited before it is done, about that person, who can read that it was. */
export async function auditEducation(
  context: Pick<UseCaseContext, 'audit' | 'now'>,
  actor: Actor,
  action: `read:education:${string}` | `write:education:${string}`,
  personId: PersonId,
): Promise<void> {
  if (actor.personId === personId && action.startsWith('read:')) return;
  const at = toInstant(context.now());
  await context.audit.record({ at, actorId: actor.personId, action, subject: personId, people: 1 });
}
