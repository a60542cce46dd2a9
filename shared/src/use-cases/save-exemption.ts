import { isAskedOf } from '../domain/catalogue/asked-of.ts';
import { asId, type ExemptionId, type PersonId, type RequirementId } from '../domain/ids.ts';
import { type IsoDate, norwegianDay, toInstant } from '../domain/iso-date.ts';
import type { Exemption } from '../domain/requirement.ts';
import type { Actor } from '../policies/actor.ts';
import { mayExempt } from '../policies/catalogue.ts';
import { submitChange, submitCreate } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface ExemptionInput {
  readonly key: string;
  readonly personId: PersonId;
  readonly requirementId: RequirementId;
  /** The last day it holds; a day that has passed ends it. */
  readonly until: IsoDate;
  readonly changes?: { readonly id: ExemptionId; readonly etag: string } | undefined;
}

/** Exempts somebody from a requirement until a day, or moves that day. There is no room for a reason: it may be about health. */
export async function saveExemption(
  context: UseCaseContext,
  actor: Actor,
  input: ExemptionInput,
): Promise<CommandOutcome<Written, Exemption>> {
  const { records } = context;
  const organisation = records.organisation();
  const { personId, requirementId, until } = input;
  if (!mayExempt(actor, personId, organisation)) return { kind: 'forbidden' };
  const hasLeft =
    records.person(personId)?.active !== true || organisation.employmentsOf(personId).length === 0;
  if (hasLeft) return { kind: 'invalid', faults: [{ field: 'personId', code: 'hasLeft' }] };
  const requirement = records.get('requirements', requirementId)?.entity;
  if (requirement === undefined) {
    return { kind: 'invalid', faults: [{ field: 'requirementId', code: 'unknownId' }] };
  }
  const id = input.changes?.id ?? asId<'Exemption'>(input.key);
  const stored = records.get('exemptions', id);
  await context.audit.record({
    at: toInstant(context.now()),
    actorId: actor.personId,
    action: 'write:exemption',
    subject: personId,
    people: 1,
  });
  if (input.changes !== undefined) {
    if (stored === undefined || stored.entity.personId !== personId) return { kind: 'notFound' };
    const changes = { until, decidedBy: actor.personId };
    return submitChange(context, actor, input.key, 'exemptions', stored, input.changes.etag, changes);
  }
  if (stored !== undefined) {
    return { kind: 'ok', value: writtenAs(records, 'exemptions', id) };
  }
  const today = norwegianDay(context.now());
  if (until < today) return { kind: 'invalid', faults: [{ field: 'until', code: 'dateInPast' }] };
  if (!isAskedOf(requirement, personId, organisation, today)) {
    return { kind: 'invalid', faults: [{ field: 'requirementId', code: 'notAskedOf' }] };
  }
  const isThere = records
    .where('exemptions', personId)
    .some((other) => other.requirementId === requirementId && other.until >= today);
  if (isThere) return { kind: 'invalid', faults: [{ field: 'personId', code: 'alreadyThere' }] };
  return submitCreate(context, actor, input.key, 'exemptions', {
    id,
    personId,
    requirementId,
    until,
    decidedBy: actor.personId,
  });
}
