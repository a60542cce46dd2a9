import type { Language } from '@rod-trad/shared/domain/language';
import type { NudgeKind } from '@rod-trad/shared/domain/nudge';
import type { ClosedBecause } from '@rod-trad/shared/stores/nudge-sender';
import { createText } from '@rod-trad/shared/text/create-text';
import { type AdaptiveCard, adaptiveCard, openUrl, textBlock } from './adaptive-card.ts';

/** Stands in the place of a question that is no longer open. */
export function closedCard(
  kind: NudgeKind,
  because: ClosedBecause,
  language: Language,
  tabUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const words = text(`bot.closed.${because}`);
  return adaptiveCard(language, words, [
    textBlock(text(`nudge.kind.${kind}`), { isSubtle: true }),
    textBlock(words, { weight: 'Bolder', spacing: 'Small' }),
    { type: 'ActionSet', actions: [openUrl(text('bot.button.open'), tabUrl)] },
  ]);
}
