import { norwegianDay, toInstant } from '../domain/iso-date.ts';
import type { Nudge } from '../domain/nudge.ts';
import { chooseForWeek } from '../nudges/choose-for-week.ts';
import { dueMeasureFollowUp } from '../nudges/due-measure-follow-ups.ts';
import { latestFollowUp } from './latest-follow-up.ts';
import type { UseCaseContext } from './use-case.ts';

const weekMs = 7 * 86_400_000;

/** Puts what is due into the ledger. Run as often as one likes: each question has one id. Gives the number added. */
export async function planNudges(
  context: Pick<UseCaseContext, 'records' | 'ledger' | 'now'>,
): Promise<number> {
  const { records, ledger } = context;
  const now = context.now();
  const today = norwegianDay(now);
  const due = records.all('measures').flatMap((measure): Nudge[] => {
    const plan = records.get('plans', measure.planId)?.entity;
    const owner = measure.ownerId === undefined ? undefined : records.person(measure.ownerId);
    if (plan === undefined || owner === undefined || !owner.active) return [];
    const nudge = dueMeasureFollowUp({ measure, plan, latest: latestFollowUp(records, measure.id) }, today);
    return nudge === undefined ? [] : [nudge];
  });
  const unknown = await ledger.unplanned(due.map((nudge) => nudge.id));
  const lately = await ledger.plannedSince(toInstant(new Date(now.getTime() - weekMs)));
  return ledger.plan(
    chooseForWeek(
      due.filter((nudge) => unknown.has(nudge.id)),
      (personId) => lately.get(personId) ?? 0,
    ),
    toInstant(now),
  );
}
