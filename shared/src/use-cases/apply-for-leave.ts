import type { EducationLeave } from '../domain/education/education-leave.ts';
import {
  appliedLeave,
  type LeaveChoices,
  type LeaveDraft,
  leaveContentOf,
  leaveFaults,
} from '../domain/education/leave-draft.ts';
import { fieldChanges } from '../domain/history-entry.ts';
import { asId, type EducationLeaveId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { changeWithHistory, createWithHistory } from './change-with-history.ts';
import { educationChoices, ownMeasures } from './education-choices.ts';
import { hasLeft } from './employed.ts';
import { auditEducation } from './open-leave.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface LeaveApplication {
  /** Made by the client; a new application has it as its id, so that sending twice makes one. */
  readonly key: string;
  readonly draft: LeaveDraft;
  /** The application that is changed, in the version that was looked at; absent for a new one. */
  readonly changes?: { readonly id: EducationLeaveId; readonly etag: string } | undefined;
}

/** Applies for education leave for oneself, or changes what one applied for while nobody has decided. */
export async function applyForLeave(
  context: UseCaseContext,
  actor: Actor,
  { key, draft, changes }: LeaveApplication,
): Promise<CommandOutcome<Written, EducationLeave>> {
  const { records } = context;
  const { personId } = actor;
  if (hasLeft(context, personId)) return { kind: 'forbidden' };
  const id = changes?.id ?? asId<'EducationLeave'>(key);
  const stored = records.get('educationLeaves', id);
  const isMine = stored === undefined ? changes === undefined : stored.entity.personId === personId;
  if (!isMine) return { kind: 'notFound' };
  const faults = leaveFaults(draft, choicesOf(context, actor, stored?.entity));
  if (faults.length > 0) return { kind: 'invalid', faults };
  const content = leaveContentOf(draft);
  if (stored === undefined) {
    await auditEducation(context, actor, 'write:education:apply', personId);
    const identity = { id, personId, appliedOn: norwegianDay(context.now()) };
    return createWithHistory(context, actor, key, 'educationLeaves', appliedLeave(identity, content));
  }
  if (changes === undefined) {
    // The first sending arrived and its answer did not; what has been written since is not the same act.
    if (fieldChanges<EducationLeave>(stored.entity, content).length > 0) {
      return { kind: 'conflict', current: stored };
    }
    return { kind: 'ok', value: writtenAs(records, 'educationLeaves', id) };
  }
  if (stored.entity.decision !== 'applied') {
    return { kind: 'invalid', faults: [{ field: 'decision', code: 'leaveNotThatWay' }] };
  }
  await auditEducation(context, actor, 'write:education:apply', personId);
  return changeWithHistory(context, actor, key, 'educationLeaves', stored, changes.etag, content);
}

/** What the application already points at can stay, also when it could not be chosen today. */
function choicesOf(
  { records }: UseCaseContext,
  actor: Actor,
  before: EducationLeave | undefined,
): LeaveChoices {
  const measures = ownMeasures(records, actor.personId).map(({ id }) => id);
  const competences = educationChoices(records).map(({ id }) => id);
  return {
    measureIds: new Set([...measures, ...(before?.measureId ? [before.measureId] : [])]),
    competenceIds: new Set([...competences, ...(before?.competenceId ? [before.competenceId] : [])]),
  };
}
