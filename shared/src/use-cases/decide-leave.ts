import type { EducationLeave } from '../domain/education/education-leave.ts';
import { type LeaveRuling, rulingChanges, rulingFaults } from '../domain/education/leave-decision.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayDecideLeave } from '../policies/education.ts';
import { changeWithHistory } from './change-with-history.ts';
import { auditEducation, openLeave } from './open-leave.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import type { LeaveVersion } from './withdraw-leave.ts';

export interface LeaveDecisionInput extends LeaveVersion {
  readonly ruling: LeaveRuling;
}

/** Grants an education leave, refuses it for special reasons, or mends the terms of one that runs. */
export async function decideLeave(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag, ruling }: LeaveDecisionInput,
): Promise<CommandOutcome<Written, EducationLeave>> {
  const found = openLeave(context, actor, id, mayDecideLeave);
  if (found.kind !== 'open') return found;
  const { stored } = found;
  const faults = rulingFaults(stored.entity, ruling, norwegianDay(context.now()));
  if (faults.length > 0) return { kind: 'invalid', faults };
  await auditEducation(context, actor, `write:education:${ruling.decision}`, stored.entity.personId);
  const changes = { ...rulingChanges(ruling), decidedBy: actor.personId };
  return changeWithHistory(context, actor, key, 'educationLeaves', stored, etag, changes);
}
