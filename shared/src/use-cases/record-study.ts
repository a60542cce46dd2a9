import type { EducationLeave } from '../domain/education/education-leave.ts';
import { progressFaults, type StudyProgress } from '../domain/education/study-progress.ts';
import type { Actor } from '../policies/actor.ts';
import { mayRecordStudy } from '../policies/education.ts';
import { changeWithHistory } from './change-with-history.ts';
import { auditEducation, openLeave } from './open-leave.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import type { LeaveVersion } from './withdraw-leave.ts';

export interface StudyProgressInput extends LeaveVersion, StudyProgress {}

/** How an education goes: not begun, under way or interrupted, and how much of it is done. */
export async function recordStudy(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag, studyState, taken }: StudyProgressInput,
): Promise<CommandOutcome<Written, EducationLeave>> {
  const found = openLeave(context, actor, id, mayRecordStudy);
  if (found.kind !== 'open') return found;
  const { stored } = found;
  const faults = progressFaults(stored.entity, { studyState, taken });
  if (faults.length > 0) return { kind: 'invalid', faults };
  await auditEducation(context, actor, 'write:education:progress', stored.entity.personId);
  return changeWithHistory(context, actor, key, 'educationLeaves', stored, etag, { studyState, taken });
}
