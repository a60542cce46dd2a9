import type { Fault } from '../domain/fault.ts';
import { asId, type NudgeId, type PersonId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Person } from '../domain/person.ts';
import { shortKey } from '../domain/short-key.ts';
import type { TalkMove } from '../domain/talk/talk-moves.ts';
import { mayAnswerCard } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { TalkDueQuestion } from '../stores/nudge-sender.ts';
import { moveTalk } from './move-talk.ts';
import { askedForTalks } from './talk-due-nudges.ts';
import type { UseCaseContext, Written } from './use-case.ts';

export interface TalkCardAnswer {
  readonly nudgeId: NudgeId;
  readonly employeeId: PersonId;
  readonly move: Extract<TalkMove, { readonly kind: 'hold' | 'postpone' }>;
}

export type TalkCardOutcome =
  | {
      readonly kind: Written;
      readonly employee: Person;
      readonly move: TalkCardAnswer['move'];
      /** Who is left now; the same card asks on until nobody is. */
      readonly question: TalkDueQuestion;
    }
  | { readonly kind: 'invalid'; readonly fault: Fault }
  /** Somebody else's card, or somebody who is not among the leader's people. */
  | { readonly kind: 'notYours' }
  /** The period is over. */
  | { readonly kind: 'gone' };

/**
 * Takes down in the chat that a talk has been held, or is put off. The card is answered for one person at a time, and for whom it
 * may be is decided as in the tab: the card is only the way in.
 */
export async function answerTalkCard(
  context: UseCaseContext,
  actor: Actor,
  { nudgeId, employeeId, move }: TalkCardAnswer,
): Promise<TalkCardOutcome> {
  const nudge = await context.ledger.get(nudgeId);
  const asked = { kind: 'talkDue', subjectId: nudge?.subject.id ?? '' } as const;
  if (nudge === undefined || !mayAnswerCard(actor, nudge, asked)) return { kind: 'notYours' };
  if (askedForTalks(context, nudge) === undefined) return { kind: 'gone' };
  const outcome = await moveTalk(context, actor, {
    // The same answer for the same person is the same act.
    key: shortKey(`${nudge.id} ${employeeId} ${JSON.stringify(move)}`),
    ...{ periodId: asId<'TalkPeriod'>(nudge.subject.id), employeeId, move },
  });
  if (outcome.kind === 'invalid') {
    const [fault] = outcome.faults;
    return fault === undefined ? { kind: 'gone' } : { kind: 'invalid', fault };
  }
  const employee = context.records.person(employeeId);
  if (outcome.kind !== 'ok' || employee === undefined) return { kind: 'notYours' };
  const question = askedForTalks(context, nudge)?.question;
  if (question === undefined) return { kind: 'gone' };
  if (question.left.length === 0) await context.ledger.answered(nudge.id, toInstant(context.now()), 'card');
  return { kind: outcome.value, employee, move, question };
}
