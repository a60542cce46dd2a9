import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { type AdaptiveCard, adaptiveCard, openUrl, textBlock } from './adaptive-card.ts';

/** What the bot can do, with a way on: no message ends in nothing. `lead` is the sentence on top. */
export function helpCard(lead: string, language: Language, tabUrl: string): AdaptiveCard {
  const text = createText(language);
  return adaptiveCard(language, lead, [
    textBlock(lead, { weight: 'Bolder' }),
    textBlock(text('bot.help.asks')),
    textBlock(text('bot.help.tab')),
    textBlock(text('bot.help.commands'), { isSubtle: true }),
    {
      type: 'ActionSet',
      actions: [
        openUrl(text('bot.button.open'), tabUrl),
        {
          type: 'Action.Submit',
          title: text('bot.button.help'),
          data: {
            msteams: {
              type: 'messageBack',
              text: text('bot.button.help'),
              displayText: text('bot.button.help'),
            },
          },
        },
      ],
    },
  ]);
}
