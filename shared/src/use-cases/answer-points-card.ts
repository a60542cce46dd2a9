import type { Fault } from '../domain/fault.ts';
import type { NudgeId, TalkPointId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import { shortKey } from '../domain/short-key.ts';
import type { PointStanding } from '../domain/talk/talk.ts';
import { mayAnswerCard } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { TalkFollowUpQuestion } from '../stores/nudge-sender.ts';
import { followUpTalkPoint } from './follow-up-talk-point.ts';
import { askedToFollowUpTalk } from './talk-follow-up-nudges.ts';
import type { UseCaseContext, Written } from './use-case.ts';

export interface PointsCardAnswer {
  readonly nudgeId: NudgeId;
  /** How it goes with each point that has been answered for; the rest is left open. */
  readonly standings: readonly { readonly pointId: TalkPointId; readonly standing: PointStanding }[];
}

export type PointsCardOutcome =
  | {
      readonly kind: Written;
      readonly question: TalkFollowUpQuestion;
      readonly given: PointsCardAnswer['standings'];
      /** Points nobody has answered for yet on this side. */
      readonly left: number;
    }
  | { readonly kind: 'invalid'; readonly fault: Fault }
  | { readonly kind: 'nothing' | 'notYours' | 'gone' };

/** Takes down how the agreed points go, as one of the two sees it. Which points they are is what the talk says, not the card. */
export async function answerPointsCard(
  context: UseCaseContext,
  actor: Actor,
  { nudgeId, standings }: PointsCardAnswer,
): Promise<PointsCardOutcome> {
  const nudge = await context.ledger.get(nudgeId);
  const asked = { kind: 'talkFollowUp', subjectId: nudge?.subject.id ?? '' } as const;
  if (nudge === undefined || !mayAnswerCard(actor, nudge, asked)) return { kind: 'notYours' };
  const talk = context.records.get('talks', nudge.subject.id)?.entity;
  const found = askedToFollowUpTalk(context, nudge);
  if (talk === undefined || found === undefined || found.facts.personId !== actor.personId) {
    return { kind: 'gone' };
  }
  if (standings.length === 0) return { kind: 'nothing' };
  const { question } = found;
  const { periodId, employeeId } = talk;
  const results = new Set<Written>();
  for (const { pointId, standing } of standings) {
    const outcome = await followUpTalkPoint(context, actor, {
      // The same answer for the same point is the same act.
      key: shortKey(`${nudge.id} ${pointId} ${standing}`),
      ...{ periodId, employeeId, pointId, after: question.after, standing },
    });
    if (outcome.kind === 'ok') results.add(outcome.value);
    else return refusal(outcome);
  }
  const given = new Set(standings.map(({ pointId }) => pointId));
  const left = question.points.filter(({ id }) => !given.has(id)).length;
  if (left === 0) await context.ledger.answered(nudge.id, toInstant(context.now()), 'card');
  return { kind: results.has('pending') ? 'pending' : 'saved', question, given: standings, left };
}

function refusal(outcome: { readonly kind: string; readonly faults?: readonly Fault[] }): PointsCardOutcome {
  const [fault] = outcome.faults ?? [];
  if (fault !== undefined) return { kind: 'invalid', fault };
  return { kind: outcome.kind === 'forbidden' ? 'notYours' : 'gone' };
}
