import type { QuietTimes } from '../nudges/quiet-times.ts';
import type { Actor } from '../policies/actor.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { type NudgeStatus, viewNudgeStatus } from './view-nudge-status.ts';

/** One's own choices about messages, for somebody who works here. */
export async function viewOwnNudges(
  context: Pick<UseCaseContext, 'records' | 'ledger' | 'preferences' | 'now'>,
  actor: Actor,
  configured: QuietTimes,
): Promise<Outcome<NudgeStatus>> {
  if (context.records.person(actor.personId)?.active !== true) return { kind: 'forbidden' };
  return { kind: 'ok', value: await viewNudgeStatus(context, actor, configured) };
}
