import { withdrawnOn } from '../domain/catalogue/withdrawn.ts';
import type { RequirementId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Requirement } from '../domain/requirement.ts';
import type { Actor } from '../policies/actor.ts';
import { maySetRequirement } from '../policies/catalogue.ts';
import { auditSteering } from './audit-steering.ts';
import { submitChange } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface WithdrawInput {
  readonly key: string;
  readonly id: RequirementId;
  readonly etag: string;
}

/** Takes away a requirement that has not begun. One that has is ended instead: the figures of the days it applied rest on it. */
export async function withdrawRequirement(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag }: WithdrawInput,
): Promise<CommandOutcome<Written, Requirement>> {
  const { records } = context;
  const stored = records.get('requirements', id);
  if (stored === undefined) {
    // Who may set nothing at all is not told what there is.
    const mayAny = maySetRequirement(actor, { unitId: 'all' }, records.organisation());
    return { kind: mayAny ? 'notFound' : 'forbidden' };
  }
  if (!maySetRequirement(actor, stored.entity, records.organisation())) return { kind: 'forbidden' };
  const { validFrom } = stored.entity;
  if (validFrom <= norwegianDay(context.now())) {
    return { kind: 'invalid', faults: [{ field: 'validFrom', code: 'alreadyBegun' }] };
  }
  await auditSteering(context, actor, 'requirement:withdraw', id);
  return submitChange(context, actor, key, 'requirements', stored, etag, { validTo: withdrawnOn(validFrom) });
}
