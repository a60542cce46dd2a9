import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import type { CardAnswerOutcome } from '@rod-trad/shared/use-cases/answer-follow-up-card';
import { type AdaptiveCard, adaptiveCard, factSet, openUrl, textBlock } from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';

export type AnsweredOutcome = Extract<CardAnswerOutcome, { kind: 'saved' | 'pending' | 'repeated' }>;

/** Replaces the question: what was answered, that it is safe, and how to change it. */
export function followUpAnsweredCard(
  outcome: AnsweredOutcome,
  language: Language,
  measureUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const { measure, followUp } = outcome;
  const thanks = text(`bot.answered.${outcome.kind}`);
  return adaptiveCard(language, thanks, [
    textBlock(thanks, { weight: 'Bolder' }),
    textBlock(escapeMarkdown(measure.title), { weight: 'Bolder', spacing: 'Small' }),
    factSet([
      [text('bot.followUp.status'), text(`measure.status.${followUp.status}`)],
      [
        text('bot.answered.newDueOn'),
        followUp.newDueOn === undefined ? undefined : formatDate(followUp.newDueOn, language),
      ],
      [text('bot.answered.note'), followUp.note === '' ? undefined : followUp.note],
    ]),
    textBlock(text('bot.answered.change'), { isSubtle: true, size: 'Small' }),
    { type: 'ActionSet', actions: [openUrl(text('bot.button.measure'), measureUrl)] },
  ]);
}
