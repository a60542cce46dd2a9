import type { Fault } from '../domain/fault.ts';
import { asId, type NudgeId, type TalkId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import { preparationIdOf } from '../domain/talk/talk.ts';
import type { QuestionId } from '../domain/talk/talk-questions.ts';
import { textVersion } from '../domain/talk/text-version.ts';
import { mayAnswerCard } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { TalkPrepareQuestion } from '../stores/nudge-sender.ts';
import { savePreparation } from './save-preparation.ts';
import { sharePreparation } from './share-preparation.ts';
import { askedToPrepare } from './talk-prepare-nudges.ts';
import { lockedFaults, openText } from './talk-text.ts';
import type { UseCaseContext, Written } from './use-case.ts';

export interface PreparationCardAnswer {
  readonly nudgeId: NudgeId;
  /** What has been written in the card now; an empty text says nothing. */
  readonly texts: Readonly<Partial<Record<QuestionId, string>>>;
  /** Lets the other one see the whole preparation. */
  readonly share: boolean;
}

export type PreparationCardOutcome =
  /** Which questions are written to now; what they say is not sent back. */
  | { readonly kind: Written; readonly question: TalkPrepareQuestion; readonly added: number }
  | { readonly kind: 'invalid'; readonly fault: Fault }
  /** Nothing was written, here or before. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'notYours' }
  /** The talk has been moved, or held. */
  | { readonly kind: 'gone' };

/**
 * Keeps what somebody writes to the questions before a talk, and shares it when that is asked for. A card cannot show what is written
 * already, since a message lies open in the chat; so it writes on beneath it, and nothing is lost.
 */
export async function answerPreparationCard(
  context: UseCaseContext,
  actor: Actor,
  { nudgeId, texts, share }: PreparationCardAnswer,
): Promise<PreparationCardOutcome> {
  const { records } = context;
  const nudge = await context.ledger.get(nudgeId);
  const asked = { kind: 'talkPrepare', subjectId: nudge?.subject.id ?? '' } as const;
  if (nudge === undefined || !mayAnswerCard(actor, nudge, asked)) return { kind: 'notYours' };
  const open = () => {
    const found = askedToPrepare(context, nudge);
    return found?.facts.personId === actor.personId && found.facts.bookedFor === nudge.period
      ? found.question
      : undefined;
  };
  const talk = records.get('talks', nudge.subject.id)?.entity;
  const question = open();
  if (question === undefined || talk === undefined) return { kind: 'gone' };
  const place = { periodId: talk.periodId, employeeId: talk.employeeId };
  const results = new Set<Written>();
  let added = 0;
  for (const { id } of question.questions) {
    const text = texts[id]?.trim() ?? '';
    if (text === '') continue;
    const before = standing(context, actor, talk.id, id);
    if (before.kind !== 'text') return before;
    // The same button pressed once more writes nothing twice.
    if (before.text === text || before.text.endsWith(`\n\n${text}`)) continue;
    const whole = before.text === '' ? text : `${before.text}\n\n${text}`;
    const { etag } = before;
    const key = `${nudge.id}~${id}~${etag ?? 'none'}`;
    const outcome = await savePreparation(context, actor, { ...place, key, question: id, text: whole, etag });
    if (outcome.kind !== 'ok') return refusal(outcome);
    results.add(outcome.value.outcome);
    added += 1;
  }
  const now = open() ?? question;
  if (!now.questions.some(({ isWritten }) => isWritten)) return { kind: 'nothing' };
  if (share && !now.isShared) {
    const outcome = await sharePreparation(context, actor, { ...place, key: `${nudge.id}~share` });
    if (outcome.kind !== 'ok') return refusal(outcome);
    results.add(outcome.value);
    await context.ledger.answered(nudge.id, toInstant(context.now()), 'card');
  }
  return { kind: results.has('pending') ? 'pending' : 'saved', question: open() ?? now, added };
}

/** What one has written so far to one question, and its version. */
function standing(
  context: Pick<UseCaseContext, 'records' | 'seal'>,
  actor: Actor,
  talkId: TalkId,
  questionId: QuestionId,
) {
  const id = preparationIdOf(talkId, actor.personId, questionId);
  const text = context.records.get('talkPreparations', asId<'TalkPreparation'>(id))?.entity.text;
  const opened = openText(context, id, text);
  if (opened.kind === 'text') {
    return { kind: 'text', text: opened.text, etag: text && textVersion(text) } as const;
  }
  return refusal({ kind: 'invalid', faults: lockedFaults(opened) });
}

function refusal(outcome: {
  readonly kind: string;
  readonly faults?: readonly Fault[];
}): PreparationCardOutcome & { readonly kind: 'invalid' | 'gone' } {
  const [fault] = outcome.faults ?? [];
  // A conflict is the own other window, which has just written more; it can be sent again.
  if (outcome.kind === 'conflict') {
    return { kind: 'invalid', fault: { field: 'text', code: 'writtenElsewhere' } };
  }
  return fault === undefined ? { kind: 'gone' } : { kind: 'invalid', fault };
}
