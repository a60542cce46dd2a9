import type { MappingRoundId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import type { UseCaseContext } from './use-case.ts';

/** Written down before it is done: that people were asked, by whose decision. */
export async function auditRound(
  { audit, now }: Pick<UseCaseContext, 'audit' | 'now'>,
  actor: Actor,
  action: 'create' | 'change' | 'open' | 'close',
  id: MappingRoundId,
  people = 0,
): Promise<void> {
  await audit.record({
    at: toInstant(now()),
    actorId: actor.personId,
    action: `write:round:${action}`,
    subject: id,
    people,
  });
}
