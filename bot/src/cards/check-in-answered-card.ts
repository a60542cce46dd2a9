import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { roundWords } from '@rod-trad/shared/text/round-words';
import type { CheckInCardOutcome } from '@rod-trad/shared/use-cases/answer-check-in-card';
import { type AdaptiveCard, adaptiveCard, openUrl, textBlock } from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';

export type CheckInAnswered = Extract<CheckInCardOutcome, { readonly round: object }>;

/** Replaces the questions: how many answers are safe, and where the rest waits. */
export function checkInAnsweredCard(
  outcome: CheckInAnswered,
  language: Language,
  tabUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const thanks =
    outcome.kind === 'repeated'
      ? text('bot.checkIn.repeated')
      : text(`bot.checkIn.${outcome.kind}`, { count: outcome.given });
  return adaptiveCard(language, thanks, [
    textBlock(thanks, { weight: 'Bolder' }),
    textBlock(escapeMarkdown(roundWords(outcome.round, language).title), { spacing: 'Small' }),
    ...(outcome.left > 0
      ? [textBlock(text('bot.checkIn.left', { count: outcome.left }), { isSubtle: true })]
      : []),
    { type: 'ActionSet', actions: [openUrl(text('bot.button.open'), tabUrl)] },
  ]);
}
