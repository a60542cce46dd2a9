import { isDigest, type NudgeEntry } from '../domain/nudge.ts';
import { ruleOn } from '../nudges/nudge-rules.ts';
import { isDue } from '../nudges/ruling.ts';
import type { MergedKind, NudgeQuestion } from '../stores/nudge-sender.ts';
import type { Asked } from './asked.ts';
import { askedAboutCertificate } from './certificate-nudges.ts';
import { askedInRound } from './check-in-nudges.ts';
import { askedToConsult } from './consultation-nudges.ts';
import { askedToEvaluate } from './evaluation-nudges.ts';
import { leaderCounts, nothingWaits, waitingOf } from './leader-counts.ts';
import { askedAboutMeasure } from './measure-nudges.ts';
import { ruleDayFor } from './nudge-facts.ts';
import { askedToConsiderPay } from './pay-case-nudges.ts';
import { askedForTalks } from './talk-due-nudges.ts';
import { askedToFollowUpTalk } from './talk-follow-up-nudges.ts';
import { askedToPrepare } from './talk-prepare-nudges.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'ledger' | 'now'>;

/**
 * The question as it stands today; undefined when it need not be asked any more: it has been answered, it is somebody else's now, a
 * newer one has taken its place, or the person has left.
 */
export async function nudgeQuestion(context: Context, nudge: NudgeEntry): Promise<NudgeQuestion | undefined> {
  if (context.records.person(nudge.personId)?.active !== true) return undefined;
  if (isDigest(nudge.kind)) return digestQuestion(context, nudge);
  const asked = askedBy(context, { ...nudge, kind: nudge.kind });
  if (asked === undefined || asked.facts.personId !== nudge.personId) return undefined;
  const on = await ruleDayFor(context, (day) => void ruleOn(asked.facts, day));
  const ruling = ruleOn(asked.facts, on);
  return isDue(ruling) && ruling.period === nudge.period ? asked.question : undefined;
}

/** Each kind knows what it asks. */
function askedBy(context: Context, nudge: NudgeEntry & { readonly kind: MergedKind }): Asked | undefined {
  switch (nudge.kind) {
    case 'measureFollowUp':
      return askedAboutMeasure(context, nudge);
    case 'measureEvaluation':
      return askedToEvaluate(context, nudge);
    case 'talkDue':
      return askedForTalks(context, nudge);
    case 'talkPrepare':
      return askedToPrepare(context, nudge);
    case 'talkFollowUp':
      return askedToFollowUpTalk(context, nudge);
    case 'checkIn':
      return askedInRound(context, nudge);
    case 'certificateExpiring':
      return askedAboutCertificate(context, nudge);
    case 'consultationDue':
      return askedToConsult(context, nudge);
    case 'payCase':
      return askedToConsiderPay(context, nudge);
  }
}

/** What waits for a leader, and what had no message of its own and is still to be said. */
async function digestQuestion(context: Context, nudge: NudgeEntry): Promise<NudgeQuestion | undefined> {
  const merged = new Map<MergedKind, number>();
  for (const part of await context.ledger.mergedInto(nudge.id)) {
    if (isDigest(part.kind)) continue;
    if ((await nudgeQuestion(context, part)) === undefined) continue;
    merged.set(part.kind, (merged.get(part.kind) ?? 0) + 1);
  }
  const counts =
    nudge.kind === 'leaderDigest' ? (leaderCounts(context).get(nudge.personId) ?? nothingWaits) : undefined;
  if (merged.size === 0 && (counts === undefined || waitingOf(counts) === 0)) return undefined;
  const parts = [...merged].map(([kind, count]) => ({ kind, count }));
  return { kind: 'digest', nudge, counts, merged: parts };
}
