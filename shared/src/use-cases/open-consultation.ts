import type { Consultation } from '../domain/consultation.ts';
import type { ConsultationId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayPlanConsultation, sightOfConsultation } from '../policies/consultation.ts';
import type { Stored } from '../stores/tables.ts';
import type { UseCaseContext } from './use-case.ts';

export type OpenConsultation =
  | { readonly kind: 'open'; readonly stored: Stored<Consultation>; readonly plans: boolean }
  | { readonly kind: 'forbidden' | 'notFound' };

/** A consultation for somebody who may see it, and whether that is somebody who plans it. To others it does not exist. */
export function openConsultation(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
  id: ConsultationId,
): OpenConsultation {
  const stored = records.get('consultations', id);
  const organisation = records.organisation();
  if (stored === undefined || sightOfConsultation(actor, stored.entity, organisation) === 'none') {
    return { kind: 'notFound' };
  }
  return { kind: 'open', stored, plans: mayPlanConsultation(actor, stored.entity, organisation) };
}

/** Written down before it is done. No person is spoken of. */
export async function auditConsultation(
  { audit, now }: Pick<UseCaseContext, 'audit' | 'now'>,
  actor: Actor,
  action: `write:consultation:${'create' | 'change' | 'write' | 'hold'}` | 'read:consultation:package',
  subject: ConsultationId,
): Promise<void> {
  await audit.record({ at: toInstant(now()), actorId: actor.personId, action, subject, people: 0 });
}
