import type { MeasureId, NudgeId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { FollowUp, FollowUpStatus, Measure } from '../domain/measure.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import { mayAnswerCard, mayFollowUp } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { latestFollowUp } from './latest-follow-up.ts';
import { recordFollowUp } from './record-follow-up.ts';
import type { UseCaseContext } from './use-case.ts';

export interface CardAnswer {
  readonly nudgeId: NudgeId;
  /** As the card says; believed only when the ledger says the same. */
  readonly measureId: MeasureId;
  readonly status: FollowUpStatus;
  readonly note: string;
  readonly newDueOn?: IsoDate | undefined;
}

export type CardAnswerOutcome =
  /** `repeated`: the same card had an answer already, and that one stands. */
  | {
      readonly kind: 'saved' | 'pending' | 'repeated';
      readonly measure: Measure;
      readonly followUp: FollowUp;
    }
  /** Somebody else's card, or one whose content has been changed. */
  | { readonly kind: 'notYours' }
  /** The measure is gone. */
  | { readonly kind: 'gone' }
  /** Its plan has been evaluated, and is kept as it was. */
  | { readonly kind: 'planClosed' };

/**
 * Takes an answer given in a card. What the card carries comes from the client, so the ledger decides what was asked of
 * whom. One card has one answer: its key is the nudge's own id, so a second press, a retry by Teams, or a second
 * device changes nothing.
 */
export async function answerFollowUpCard(
  context: UseCaseContext,
  actor: Actor,
  answer: CardAnswer,
): Promise<CardAnswerOutcome> {
  const { records } = context;
  const nudge = await context.ledger.get(answer.nudgeId);
  const stored = records.get('measures', answer.measureId);
  if (nudge === undefined) return { kind: 'notYours' };
  if (stored === undefined)
    return nudge.personId === actor.personId ? { kind: 'gone' } : { kind: 'notYours' };
  const asked = { kind: 'measureFollowUp', subjectId: stored.entity.id } as const;
  if (!mayAnswerCard(actor, nudge, asked)) return { kind: 'notYours' };

  const earlier = records.get('followUps', nudge.id)?.entity;
  if (earlier !== undefined) {
    return { kind: 'repeated', measure: stored.entity, followUp: earlier };
  }
  const since = answeredSince(context, actor, nudge, stored.entity);
  if (since !== undefined) return { kind: 'repeated', measure: stored.entity, followUp: since };
  const outcome = await recordFollowUp(context, actor, {
    key: nudge.id,
    measureId: stored.entity.id,
    status: answer.status,
    note: answer.note,
    newDueOn: answer.newDueOn,
    etag: stored.etag,
  });
  switch (outcome.kind) {
    case 'saved':
    case 'pending': {
      const measure = records.get('measures', answer.measureId)?.entity ?? stored.entity;
      return { kind: outcome.kind, measure, followUp: outcome.followUp };
    }
    case 'conflict': {
      // Someone edited the measure in the same second. The question was how it goes, not an edit of that
      // version, so the answer is given again on the version that stands now.
      const now = records.get('measures', answer.measureId);
      if (now === undefined || now.etag === stored.etag)
        throw new Error('A conflict without a newer version');
      return answerFollowUpCard(context, actor, answer);
    }
    case 'forbidden':
      return { kind: 'notYours' };
    case 'invalid':
      return { kind: 'planClosed' };
    case 'notFound':
      return { kind: 'gone' };
  }
}

/**
 * The answer that was given elsewhere after the card was sent. Pressing the old card shows it and changes nothing: whoever
 * means to say something else does so in the tab, looking at what was said. Shown only to those who may still answer.
 */
function answeredSince(
  { records }: UseCaseContext,
  actor: Actor,
  nudge: NudgeEntry,
  measure: Measure,
): FollowUp | undefined {
  const plan = records.get('plans', measure.planId)?.entity;
  if (plan === undefined || !mayFollowUp(actor, measure, plan, records.organisation())) return undefined;
  const latest = latestFollowUp(records, measure.id);
  return latest !== undefined && latest.at > (nudge.sentAt ?? nudge.plannedAt) ? latest : undefined;
}
