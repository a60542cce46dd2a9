import type { MeasureId } from '@rod-trad/shared/domain/ids';
import type { IsoInstant } from '@rod-trad/shared/domain/iso-date';
import { mayFollowUp } from '@rod-trad/shared/policies/access';
import type { Actor } from '@rod-trad/shared/policies/actor';
import {
  answerFollowUpCard,
  type CardAnswer,
  type CardAnswerOutcome,
} from '@rod-trad/shared/use-cases/answer-follow-up-card';
import { latestFollowUp } from '@rod-trad/shared/use-cases/latest-follow-up';
import {
  type FollowUpInput,
  type FollowUpOutcome,
  recordFollowUp,
} from '@rod-trad/shared/use-cases/record-follow-up';
import type { UseCaseContext } from '@rod-trad/shared/use-cases/use-case';

/** The two ways to say how a measure goes. A question that stands open in one of them is over when the other answers it. */
export interface FollowUps {
  /** In the tab. */
  record(actor: Actor, input: FollowUpInput): Promise<FollowUpOutcome>;
  /** In the chat. */
  answerCard(actor: Actor, answer: CardAnswer): Promise<CardAnswerOutcome>;
}

export function createFollowUps(context: UseCaseContext): FollowUps {
  return {
    async record(actor, input) {
      const outcome = await recordFollowUp(context, actor, input);
      if (outcome.kind === 'saved' || outcome.kind === 'pending') {
        await endQuestions(context, input.measureId, outcome.followUp.at);
      }
      return outcome;
    },
    answerCard: async (actor, answer) =>
      (await answeredSince(context, actor, answer)) ?? answerFollowUpCard(context, actor, answer),
  };
}

/** Nobody is asked about what has been said: neither by a card that waits in the chat nor by one not sent yet. */
async function endQuestions(
  { records, ledger }: UseCaseContext,
  measureId: MeasureId,
  at: IsoInstant,
): Promise<void> {
  const owner = records.get('measures', measureId)?.entity.ownerId;
  if (owner === undefined) return;
  for (const nudge of await ledger.forPerson(owner)) {
    const open = nudge.state !== 'answered' && nudge.state !== 'cancelled';
    if (open && nudge.measureId === measureId) await ledger.answered(nudge.id, at);
  }
}

/**
 * The answer that was given elsewhere after the card was made. Pressing the old card shows it and changes nothing:
 * whoever means to say something else does so in the tab, looking at what was said.
 */
async function answeredSince(
  { records, ledger }: UseCaseContext,
  actor: Actor,
  answer: CardAnswer,
): Promise<CardAnswerOutcome | undefined> {
  const nudge = await ledger.get(answer.nudgeId);
  const measure = records.get('measures', answer.measureId)?.entity;
  const plan = measure && records.get('plans', measure.planId)?.entity;
  if (nudge === undefined || measure === undefined || plan === undefined) return undefined;
  if (nudge.personId !== actor.personId || nudge.measureId !== measure.id) return undefined;
  if (!mayFollowUp(actor, measure, plan, records.organisation())) return undefined;
  // The card's own answer is told of by the card's own use case.
  if (records.get('followUps', nudge.id) !== undefined) return undefined;
  const latest = latestFollowUp(records, measure.id);
  if (latest === undefined || latest.at <= (nudge.sentAt ?? nudge.plannedAt)) return undefined;
  return { kind: 'repeated', measure, followUp: latest };
}
