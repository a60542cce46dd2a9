import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import type { Language } from '@rod-trad/shared/domain/language';
import type { TalkPrepareQuestion } from '@rod-trad/shared/stores/nudge-sender';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import {
  type AdaptiveCard,
  adaptiveCard,
  type Element,
  execute,
  headingBlock,
  openUrl,
  textBlock,
} from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { nudgeFooter } from './nudge-footer.ts';

export const savePreparationVerb = 'talkPrepare.save';
export const sharePreparationVerb = 'talkPrepare.share';

/** So much fits in one answer here; what is longer is written in the tab. */
export const longestInCard = 1_500;

/**
 * The questions before a talk, for one of the two. What is written is sealed when it arrives and never comes back in a card, for a message
 * lies open in the chat: the card says that something is written, and writes on beneath it.
 *
 * @param said what has just been kept; stands on top
 */
export function talkPrepareCard(
  question: TalkPrepareQuestion,
  language: Language,
  tabUrl: string,
  said?: string,
): AdaptiveCard {
  const text = createText(language);
  const { nudge, side, other, at, isShared, questions } = question;
  const date = formatDate(norwegianDay(new Date(at)), language);
  const summary = text('bot.talkPrepare.summary', { date });
  const isWritten = questions.some((one) => one.isWritten);
  const send = [
    execute(text('bot.talkPrepare.save'), savePreparationVerb, { nudgeId: nudge.id }),
    execute(text('bot.talkPrepare.share'), sharePreparationVerb, { nudgeId: nudge.id }),
  ];
  return adaptiveCard(language, said ?? summary, [
    ...(said === undefined ? [] : [textBlock(escapeMarkdown(said), { weight: 'Bolder' })]),
    headingBlock(text('bot.talkPrepare.heading')),
    textBlock(text('bot.talkPrepare.with', { name: escapeMarkdown(other.name), date })),
    textBlock(text(isShared ? 'bot.talkPrepare.isShared' : `bot.talkPrepare.private.${side}`), {
      isSubtle: true,
    }),
    ...(isShared ? [] : questions.map((one) => inputFor(one, language))),
    ...(isWritten && !isShared ? [textBlock(text('bot.talkPrepare.addsTo'), { isSubtle: true })] : []),
    ...nudgeFooter(nudge, language, [
      ...(isShared ? [] : send),
      openUrl(text('bot.talkPrepare.open'), tabUrl),
    ]),
  ]);
}

function inputFor(
  { id, text: words, isWritten }: TalkPrepareQuestion['questions'][number],
  language: Language,
): Element {
  const text = createText(language);
  return {
    type: 'Input.Text',
    id,
    label: words[language],
    isMultiline: true,
    maxLength: longestInCard,
    ...(isWritten ? { placeholder: text('bot.talkPrepare.written') } : {}),
    spacing: 'Large',
  };
}
