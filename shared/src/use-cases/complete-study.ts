import type { EducationLeave } from '../domain/education/education-leave.ts';
import { payCaseIdOf, payCaseOf } from '../domain/education/pay-case.ts';
import { completionFaults } from '../domain/education/study-progress.ts';
import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayRecordStudy } from '../policies/education.ts';
import type { Write } from '../stores/writes.ts';
import { changeWithHistory } from './change-with-history.ts';
import { auditEducation, openLeave } from './open-leave.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import type { LeaveVersion } from './withdraw-leave.ts';
import { writtenAs } from './written-as.ts';

export interface StudyCompletion extends LeaveVersion {
  readonly completedOn: IsoDate;
}

/**
 * Records that an education is completed. One of half a year or more gives one pay case (HTA 4.2.4 with 3.3) in the same act. The case has its id
 * from the leave, and a row of the same id is never doubled: from two windows, or said twice, it is one.
 */
export async function completeStudy(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag, completedOn }: StudyCompletion,
): Promise<CommandOutcome<Written, EducationLeave>> {
  const { records } = context;
  const found = openLeave(context, actor, id, mayRecordStudy);
  if (found.kind !== 'open') return found;
  const { stored } = found;
  const leave = stored.entity;
  if (leave.studyState === 'completed' && leave.completedOn === completedOn) {
    return { kind: 'ok', value: writtenAs(records, 'educationLeaves', id) };
  }
  const today = norwegianDay(context.now());
  const faults = completionFaults(leave, completedOn, today);
  if (faults.length > 0) return { kind: 'invalid', faults };
  await auditEducation(context, actor, 'write:education:complete', leave.personId);
  const changes = { studyState: 'completed', taken: leave.studyAmount, completedOn } as const;
  const isKnown = records.get('payCases', payCaseIdOf(id)) !== undefined;
  const payCase = isKnown ? undefined : payCaseOf(leave, today);
  const also: readonly Write[] =
    payCase === undefined ? [] : [{ table: 'payCases', kind: 'create', entity: payCase }];
  return changeWithHistory(context, actor, key, 'educationLeaves', stored, etag, changes, also);
}
