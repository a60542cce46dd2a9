import type { Side } from '../domain/capital/views.ts';
import type { PersonId } from '../domain/ids.ts';
import { leads } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { sideOf } from '../policies/assess.ts';
import { hasLeft } from './employed.ts';
import type { CommandOutcome, UseCaseContext } from './use-case.ts';

type Refusal = Exclude<CommandOutcome<never>, { kind: 'ok' | 'conflict' }>;
type Speaker = { readonly kind: 'speaks'; readonly side: Side } | Refusal;

/** On which side the actor may add to what is known of a person; or why not. Nothing is said of, or by, somebody who has left. */
export function speakerOf(context: UseCaseContext, actor: Actor, personId: PersonId): Speaker {
  const { records } = context;
  if (hasLeft(context, actor.personId)) return { kind: 'forbidden' };
  const side = sideOf(actor, personId, records.organisation());
  const led = side ?? (hasLed(context, actor, personId) ? 'leader' : undefined);
  if (led === undefined) return { kind: 'forbidden' };
  if (hasLeft(context, personId)) {
    return { kind: 'invalid', faults: [{ field: 'personId', code: 'hasLeft' }] };
  }
  return side === undefined ? { kind: 'forbidden' } : { kind: 'speaks', side };
}

/** Somebody who has left has no leader today; the leader of the unit the person left is told so, and others nothing. */
function hasLed({ records }: UseCaseContext, actor: Actor, personId: PersonId): boolean {
  const organisation = records.organisation();
  if (organisation.employmentsOf(personId).length > 0) return false;
  return records
    .all('employments')
    .some((e) => e.personId === personId && e.unitId !== undefined && leads(actor, e.unitId, organisation));
}
