import { toInstant } from '../domain/iso-date.ts';
import { isDigest, type Nudge, type NudgeEntry } from '../domain/nudge.ts';
import { dueAmong } from '../nudges/decide-nudges.ts';
import type { Actor } from '../policies/actor.ts';
import type { NudgeQuestion } from '../stores/nudge-sender.ts';
import { nudgeFactsOf, ruleDayFor } from './nudge-facts.ts';
import { nudgeQuestion } from './nudge-question.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** A question that waits for somebody; a digest only gathers others. */
export type WaitingQuestion = Exclude<NudgeQuestion, { kind: 'digest' }>;

/**
 * Everything that waits for somebody, the most pressing first. It is what the rules of the messages say is due, whether or not a message was
 * sent, reached anybody, or was wanted: what is stopped or paused in the chat stands here all the same.
 */
export async function viewWaiting(
  context: Pick<UseCaseContext, 'records' | 'ledger' | 'now'>,
  { personId }: Actor,
): Promise<Outcome<readonly WaitingQuestion[]>> {
  if (context.records.person(personId)?.active !== true) return { kind: 'forbidden' };
  const mine = nudgeFactsOf(context, personId);
  const on = await ruleDayFor(context, (day) => void dueAmong(mine, day));
  const due = dueAmong(mine, on)
    .filter(({ kind }) => !isDigest(kind))
    .toSorted((a, b) => a.priority - b.priority || a.period.localeCompare(b.period));
  const questions: WaitingQuestion[] = [];
  for (const nudge of due) {
    const question = await nudgeQuestion(context, asEntry(nudge, context.now()));
    if (question !== undefined && question.kind !== 'digest') questions.push(question);
  }
  return { kind: 'ok', value: questions };
}

/** As it would stand in the ledger: what is asked does not hang on whether it has been sent. */
function asEntry(nudge: Nudge, now: Date): NudgeEntry {
  return { ...nudge, state: 'planned', plannedAt: toInstant(now), attempts: 0 };
}
