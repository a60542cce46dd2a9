import type { EducationLeaveId } from '../domain/ids.ts';
import type { Actor } from '../policies/actor.ts';
import { mayReadLeave } from '../policies/education.ts';
import { type LeaveDetailReport, reportLeaveDetail } from './education-reports.ts';
import { auditEducation, openLeave } from './open-leave.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** One leave, whole, with who did what: for the person, the line above and HR. */
export async function viewLeave(
  context: UseCaseContext,
  actor: Actor,
  id: EducationLeaveId,
): Promise<Outcome<LeaveDetailReport>> {
  const found = openLeave(context, actor, id, mayReadLeave);
  if (found.kind !== 'open') return found;
  await auditEducation(context, actor, 'read:education:person', found.stored.entity.personId);
  return { kind: 'ok', value: reportLeaveDetail(context, actor, found.stored) };
}
