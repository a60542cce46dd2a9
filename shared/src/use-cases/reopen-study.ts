import type { EducationLeave } from '../domain/education/education-leave.ts';
import { payCaseIdOf } from '../domain/education/pay-case.ts';
import { reopeningFaults } from '../domain/education/study-progress.ts';
import type { Actor } from '../policies/actor.ts';
import { mayRecordStudy } from '../policies/education.ts';
import { changeWithHistory } from './change-with-history.ts';
import { auditEducation, openLeave } from './open-leave.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import type { LeaveVersion } from './withdraw-leave.ts';
import { writtenAs } from './written-as.ts';

/** Takes a completion back. The pay case it gave is withdrawn with it, unless the parties have taken it up. */
export async function reopenStudy(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag }: LeaveVersion,
): Promise<CommandOutcome<Written, EducationLeave>> {
  const { records } = context;
  const found = openLeave(context, actor, id, mayRecordStudy);
  if (found.kind !== 'open') return found;
  const { stored } = found;
  if (stored.entity.studyState === 'underWay' && stored.etag !== etag) {
    // The same act sent again meets a newer version, and changes nothing.
    return { kind: 'ok', value: writtenAs(records, 'educationLeaves', id) };
  }
  const faults = reopeningFaults(stored.entity, records.get('payCases', payCaseIdOf(id))?.entity);
  if (faults.length > 0) return { kind: 'invalid', faults };
  await auditEducation(context, actor, 'write:education:reopen', stored.entity.personId);
  const changes = { studyState: 'underWay', completedOn: undefined } as const;
  return changeWithHistory(context, actor, key, 'educationLeaves', stored, etag, changes);
}
