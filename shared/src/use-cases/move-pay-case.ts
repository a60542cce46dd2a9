import {
  type PayCase,
  type PayCaseStep,
  payCaseChanges,
  payCaseFaults,
  payCaseStanding,
} from '../domain/education/pay-case.ts';
import type { PayCaseId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayDecideLeave } from '../policies/education.ts';
import { changeWithHistory } from './change-with-history.ts';
import { auditEducation } from './open-leave.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface PayCaseMove extends PayCaseStep {
  readonly key: string;
  readonly id: PayCaseId;
  readonly etag: string;
}

/** Takes a pay case on its way: considered, raised, negotiated, closed. How far it has come, and never a figure. */
export async function movePayCase(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag, ...step }: PayCaseMove,
): Promise<CommandOutcome<Written, PayCase>> {
  const { records } = context;
  const stored = records.get('payCases', id);
  if (stored === undefined) return { kind: 'notFound' };
  const payCase = stored.entity;
  if (!mayDecideLeave(actor, payCase.personId, records.organisation())) return { kind: 'notFound' };
  if (payCase.stage === step.to && stored.etag !== etag) {
    // The same act sent again meets a newer version, and changes nothing.
    return { kind: 'ok', value: writtenAs(records, 'payCases', id) };
  }
  const leave = records.get('educationLeaves', payCase.leaveId)?.entity;
  if (payCaseStanding(payCase, leave) === 'withdrawn') {
    return { kind: 'invalid', faults: [{ field: 'to', code: 'payCaseNotThatWay' }] };
  }
  const faults = payCaseFaults(payCase, step, norwegianDay(context.now()));
  if (faults.length > 0) return { kind: 'invalid', faults };
  await auditEducation(context, actor, `write:education:payCase:${step.to}`, payCase.personId);
  return changeWithHistory(context, actor, key, 'payCases', stored, etag, payCaseChanges(step));
}
