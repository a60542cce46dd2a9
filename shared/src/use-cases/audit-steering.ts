import { toInstant } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import type { UseCaseContext } from './use-case.ts';

/** What the municipality steers by is about nobody; that somebody changed it is taken down all the same, before it is done. */
export async function auditSteering(
  context: Pick<UseCaseContext, 'audit' | 'now'>,
  actor: Actor,
  action: string,
  subject: string,
): Promise<void> {
  const at = toInstant(context.now());
  await context.audit.record({ at, actorId: actor.personId, action: `write:${action}`, subject, people: 0 });
}
