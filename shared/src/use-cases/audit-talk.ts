import type { PersonId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import type { UseCaseContext } from './use-case.ts';

/** What is done in a talk is done about the employee, who can read that it was. A draft is nobody's business and leaves no trace. */
export async function auditTalk(
  { audit, now }: Pick<UseCaseContext, 'audit' | 'now'>,
  actor: Actor,
  action: `${'read' | 'write'}:talk:${string}`,
  employeeId: PersonId,
): Promise<void> {
  const at = toInstant(now());
  await audit.record({ at, actorId: actor.personId, action, subject: employeeId, people: 1 });
}
