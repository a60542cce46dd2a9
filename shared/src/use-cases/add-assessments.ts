import type { Assessment } from '../domain/assessment.ts';
import type { PersonId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import type { Outcome, UseCaseContext, Written } from './use-case.ts';

/** Adds rows about one person. Writing about somebody is audited before it is done: what cannot be audited is not done. */
export async function addAssessments(
  { audit, writes, now }: Pick<UseCaseContext, 'audit' | 'writes' | 'now'>,
  actor: Actor,
  key: string,
  action: 'assess' | 'agree',
  personId: PersonId,
  entities: readonly Assessment[],
): Promise<Outcome<Written>> {
  await audit.record({
    at: toInstant(now()),
    actorId: actor.personId,
    action: `write:competence:${action}`,
    subject: personId,
    people: personId === actor.personId ? 0 : 1,
  });
  const outcome = await writes.submit({
    key,
    by: actor.personId,
    writes: entities.map((entity) => ({ table: 'assessments', kind: 'create', entity })),
  });
  // New rows have nothing to be in conflict with.
  if (outcome.kind !== 'saved' && outcome.kind !== 'pending') return { kind: 'notFound' };
  return { kind: 'ok', value: outcome.kind };
}
