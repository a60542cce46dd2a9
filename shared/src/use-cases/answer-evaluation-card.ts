import { momentsOf, waitingMoment } from '../domain/evaluation/evaluation-moments.ts';
import type { Evaluation, EvaluationDraft } from '../domain/evaluation.ts';
import type { Fault } from '../domain/fault.ts';
import { asId, type NudgeId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import { mayAnswerCard, mayFollowUp } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { evaluateMeasure } from './evaluate-measure.ts';
import { evaluationFacts } from './measure-evaluation.ts';
import type { UseCaseContext, Written } from './use-case.ts';

export interface EvaluationCardAnswer extends Omit<EvaluationDraft, 'moment'> {
  readonly nudgeId: NudgeId;
}

export type EvaluationCardOutcome =
  /** `repeated`: it had been evaluated already, and that stands. */
  | {
      readonly kind: Written | 'repeated';
      readonly measure: Measure;
      readonly evaluation: Pick<Evaluation, 'reached' | 'decision' | 'effect'>;
    }
  /** What is written cannot be taken; the first thing that is wrong. */
  | { readonly kind: 'invalid'; readonly fault: Fault }
  /** Somebody else's card, or one whose content has been changed. */
  | { readonly kind: 'notYours' }
  /** Nothing waits for an answer any more. */
  | { readonly kind: 'gone' };

/**
 * Takes an evaluation given in a card. Which measure, and which of its moments, is what the ledger and today say, and not what
 * the card says. The key is the card's own id, so that a second press makes no second evaluation.
 */
export async function answerEvaluationCard(
  context: UseCaseContext,
  actor: Actor,
  { nudgeId, ...said }: EvaluationCardAnswer,
): Promise<EvaluationCardOutcome> {
  const { records } = context;
  const nudge = await context.ledger.get(nudgeId);
  const asked = { kind: 'measureEvaluation', subjectId: nudge?.subject.id ?? '' } as const;
  if (nudge === undefined || !mayAnswerCard(actor, nudge, asked)) return { kind: 'notYours' };
  const stored = records.get('measures', nudge.subject.id);
  const plan = stored && records.get('plans', stored.entity.planId)?.entity;
  if (stored === undefined || plan === undefined) return { kind: 'gone' };
  const measure = stored.entity;
  // Somebody who no longer owns it is not told what others have said of it.
  if (!mayFollowUp(actor, measure, plan, records.organisation())) return { kind: 'notYours' };
  const since = records
    .where('evaluations', measure.id)
    .find(({ id, at }) => id === asId<'Evaluation'>(nudge.id) || at > (nudge.sentAt ?? nudge.plannedAt));
  if (since !== undefined) return { kind: 'repeated', measure, evaluation: since };
  const today = norwegianDay(context.now());
  const waiting = waitingMoment(momentsOf(evaluationFacts(records, measure, plan), today));
  if (waiting === undefined) return { kind: 'gone' };
  const outcome = await evaluateMeasure(context, actor, {
    ...{ key: nudge.id, measureId: measure.id, etag: stored.etag },
    ...{ ...said, moment: waiting.moment },
  });
  switch (outcome.kind) {
    case 'ok':
      return { kind: outcome.value, measure, evaluation: said };
    case 'invalid': {
      const [fault] = outcome.faults;
      return fault === undefined ? { kind: 'gone' } : { kind: 'invalid', fault };
    }
    case 'conflict': {
      // The measure was changed in the same second. The question was what came of it, and that is answered again on what stands now.
      const now = records.get('measures', measure.id);
      if (now === undefined || now.etag === stored.etag)
        throw new Error('A conflict without a newer version');
      return answerEvaluationCard(context, actor, { nudgeId, ...said });
    }
    case 'forbidden':
      return { kind: 'notYours' };
    case 'notFound':
      return { kind: 'gone' };
  }
}
