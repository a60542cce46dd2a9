import { norwegianDay, toInstant } from '../domain/iso-date.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import { dueMeasureFollowUp } from '../nudges/due-measure-follow-ups.ts';
import { mayDisturb, type QuietTimes } from '../nudges/quiet-times.ts';
import type { FollowUpQuestion, NudgeSender } from '../stores/nudge-sender.ts';
import { latestFollowUp } from './latest-follow-up.ts';
import type { UseCaseContext } from './use-case.ts';

/** A claim this old belongs to a process that died. */
const claimMs = 5 * 60_000;

export interface Delivery {
  readonly sent: number;
  readonly undeliverable: number;
  readonly cancelled: number;
  readonly later: number;
}

/**
 * Sends what is planned, if people may be disturbed now. What has lost its meaning since it was planned is
 * cancelled, not sent. One round takes at most `limit`; the caller runs again while something was sent.
 */
export async function deliverNudges(
  context: Pick<UseCaseContext, 'records' | 'ledger' | 'now'>,
  sender: NudgeSender,
  quiet: QuietTimes,
  limit = 100,
): Promise<Delivery> {
  const result = { sent: 0, undeliverable: 0, cancelled: 0, later: 0 };
  const now = context.now();
  if (!mayDisturb(now, quiet)) return result;
  const claimed = await context.ledger.claim(
    limit,
    toInstant(now),
    toInstant(new Date(now.getTime() - claimMs)),
  );
  let stopped = false;
  for (const nudge of claimed) {
    if (stopped) {
      await context.ledger.postpone(nudge.id);
      result.later += 1;
      continue;
    }
    const question = questionOf(context, nudge);
    if (question === undefined) {
      await context.ledger.cancel(nudge.id);
      result.cancelled += 1;
      continue;
    }
    const outcome = await sender.send(question);
    if (outcome.kind === 'sent') {
      await context.ledger.sent(nudge.id, toInstant(context.now()), outcome);
      result.sent += 1;
    } else if (outcome.kind === 'later') {
      await context.ledger.postpone(nudge.id);
      result.later += 1;
      stopped = outcome.scope === 'all';
    } else {
      await context.ledger.undeliverable(nudge.id, outcome.kind, outcome.reason);
      result.undeliverable += 1;
    }
  }
  return result;
}

/** The question as it stands today; undefined when it need not be asked any more. */
function questionOf(
  { records, now }: Pick<UseCaseContext, 'records' | 'now'>,
  nudge: NudgeEntry,
): FollowUpQuestion | undefined {
  const measure = records.get('measures', nudge.measureId)?.entity;
  const plan = measure && records.get('plans', measure.planId)?.entity;
  const area = measure && records.get('areas', measure.areaId)?.entity;
  if (measure === undefined || plan === undefined || area === undefined) return undefined;
  if (measure.ownerId !== nudge.personId || records.person(nudge.personId)?.active !== true) return undefined;
  const latest = latestFollowUp(records, measure.id);
  if (dueMeasureFollowUp({ measure, plan, latest }, norwegianDay(now())) === undefined) return undefined;
  const unit = 'unitId' in plan.subject ? records.organisation().unit(plan.subject.unitId) : undefined;
  return { nudge, measure, mainGoal: area.mainGoal, unit, latest };
}
