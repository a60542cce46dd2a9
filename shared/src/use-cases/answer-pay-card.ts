import type { PayCaseStep } from '../domain/education/pay-case.ts';
import type { Fault } from '../domain/fault.ts';
import type { NudgeId } from '../domain/ids.ts';
import { norwegianDay, toInstant } from '../domain/iso-date.ts';
import { shortKey } from '../domain/short-key.ts';
import { mayAnswerCard } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { PayCaseQuestion } from '../stores/nudge-sender.ts';
import { movePayCase } from './move-pay-case.ts';
import { askedToConsiderPay } from './pay-case-nudges.ts';
import type { UseCaseContext, Written } from './use-case.ts';

export interface PayCardAnswer {
  readonly nudgeId: NudgeId;
  /** To take it up for negotiation, or to say why it is not relevant. */
  readonly answer: 'raise' | 'notRelevant';
  readonly reason: string;
}

export type PayCardOutcome =
  | { readonly kind: Written; readonly question: PayCaseQuestion; readonly answer: PayCardAnswer['answer'] }
  | { readonly kind: 'invalid'; readonly fault: Fault }
  | { readonly kind: 'notYours' }
  /** Somebody has taken the case up, or the completion was taken back. */
  | { readonly kind: 'gone' };

/** Takes a pay case up in the chat, or closes it with a reason. Which case it is and who may is decided as in the tab. */
export async function answerPayCard(
  context: UseCaseContext,
  actor: Actor,
  { nudgeId, answer, reason }: PayCardAnswer,
): Promise<PayCardOutcome> {
  const nudge = await context.ledger.get(nudgeId);
  const asked = { kind: 'payCase', subjectId: nudge?.subject.id ?? '' } as const;
  if (nudge === undefined || !mayAnswerCard(actor, nudge, asked)) return { kind: 'notYours' };
  const stored = context.records.get('payCases', nudge.subject.id);
  const found = askedToConsiderPay(context, nudge);
  if (stored === undefined || found === undefined || found.facts.decided) return { kind: 'gone' };
  const on = norwegianDay(context.now());
  const step: PayCaseStep =
    answer === 'raise'
      ? { to: 'raised', on, reason: '', codeConsidered: false }
      : { to: 'closed', on, outcome: 'notRelevant', reason, codeConsidered: false };
  const outcome = await movePayCase(context, actor, {
    ...{ key: shortKey(`${nudge.id} ${answer}`), id: stored.entity.id, etag: stored.etag },
    ...step,
  });
  switch (outcome.kind) {
    case 'ok':
      await context.ledger.answered(nudge.id, toInstant(context.now()), 'card');
      return { kind: outcome.value, question: found.question, answer };
    case 'invalid': {
      const [fault] = outcome.faults;
      return fault === undefined ? { kind: 'gone' } : { kind: 'invalid', fault };
    }
    case 'conflict':
      return { kind: 'gone' };
    default:
      return { kind: 'notYours' };
  }
}
