import type { EducationLeave } from '../domain/education/education-leave.ts';
import type { EducationLeaveId, PersonId } from '../domain/ids.ts';
import type { Actor } from '../policies/actor.ts';
import { changeWithHistory } from './change-with-history.ts';
import { auditEducation, openLeave } from './open-leave.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

/** A leave in the version that was looked at. */
export interface LeaveVersion {
  readonly key: string;
  readonly id: EducationLeaveId;
  readonly etag: string;
}

const isSelf = (actor: Actor, personId: PersonId) => actor.personId === personId;

/** Whoever applied takes the application back, while nobody has decided. */
export async function withdrawLeave(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag }: LeaveVersion,
): Promise<CommandOutcome<Written, EducationLeave>> {
  const found = openLeave(context, actor, id, isSelf);
  if (found.kind !== 'open') return found;
  const { stored } = found;
  if (stored.entity.decision === 'withdrawn') {
    return { kind: 'ok', value: writtenAs(context.records, 'educationLeaves', id) };
  }
  if (stored.entity.decision !== 'applied') {
    return { kind: 'invalid', faults: [{ field: 'decision', code: 'leaveNotThatWay' }] };
  }
  await auditEducation(context, actor, 'write:education:withdraw', stored.entity.personId);
  return changeWithHistory(context, actor, key, 'educationLeaves', stored, etag, { decision: 'withdrawn' });
}
