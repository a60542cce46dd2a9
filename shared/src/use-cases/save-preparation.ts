import { preparationIdOf } from '../domain/talk/talk.ts';
import { type QuestionId, questionsOn } from '../domain/talk/talk-questions.ts';
import { textVersion } from '../domain/talk/text-version.ts';
import type { Actor } from '../policies/actor.ts';
import { beginTalk, findTalk, type TalkPlace } from './find-talk.ts';
import { submitChange } from './submit-change.ts';
import { lockedFaults, noKey, openText, sealText } from './talk-text.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface PreparationInput extends TalkPlace {
  readonly key: string;
  readonly question: QuestionId;
  readonly text: string;
  /** The version that was looked at; absent when nothing had been written. */
  readonly etag?: string | undefined;
}

export interface SavedPreparation {
  readonly outcome: Written;
  /** The version it has now; absent when it is empty. */
  readonly etag: string | undefined;
}

const longestPreparation = 4_000;
/** The version of what is empty. */
const noText = 'none';

/**
 * Keeps what one of the two has written to one question, as a draft that only the writer sees until it is shared. Two windows of
 * the same person meet each other's version; the other person is never in the way.
 */
export async function savePreparation(
  context: UseCaseContext,
  actor: Actor,
  { key, question, etag, ...input }: PreparationInput,
): Promise<CommandOutcome<SavedPreparation, { readonly text: string }>> {
  const { records } = context;
  const found = findTalk(context, actor, input);
  if (found.kind !== 'found') return found;
  if (!questionsOn(found.period.fromOn).some(({ id }) => id === question)) return { kind: 'notFound' };
  if (found.talk?.heldOn !== undefined) return refused({ field: 'text', code: 'talkIsHeld' });
  const text = input.text.trim();
  if (text.length > longestPreparation) {
    return refused({ field: 'text', code: 'tooLong', values: { most: longestPreparation } });
  }
  await beginTalk(context, actor, found);
  const id = preparationIdOf(found.id, actor.personId, question);
  const stored = records.get('talkPreparations', id);
  if (stored === undefined) return { kind: 'notFound' };
  const opened = openText(context, id, stored.entity.text);
  if (opened.kind !== 'text') return refused(...lockedFaults(opened));
  const saved = (outcome: Written) => {
    const { text: now } = (records.get('talkPreparations', id) ?? stored).entity;
    return { kind: 'ok', value: { outcome, etag: now && textVersion(now) } } as const;
  };
  if (opened.text === text) return saved(writtenAs(records, 'talkPreparations', id));
  const conflict = () => {
    const now = records.get('talkPreparations', id) ?? stored;
    const standing = now.entity.text;
    const theirs = openText(context, id, standing);
    const entity = { text: theirs.kind === 'text' ? theirs.text : '' };
    const etag = standing === undefined ? noText : textVersion(standing);
    return { kind: 'conflict', current: { ...now, etag, entity } } as const;
  };
  const standing = stored.entity.text;
  if ((etag ?? noText) !== (standing === undefined ? noText : textVersion(standing))) return conflict();
  const sealed = text === '' ? undefined : sealText(context, id, text);
  if (text !== '' && sealed === undefined) return noKey;
  const outcome = await submitChange(context, actor, key, 'talkPreparations', stored, stored.etag, {
    text: sealed,
  });
  if (outcome.kind === 'ok') return saved(outcome.value);
  return outcome.kind === 'conflict' ? conflict() : outcome;
}

function refused(...faults: ReturnType<typeof lockedFaults>) {
  return { kind: 'invalid', faults } as const;
}
