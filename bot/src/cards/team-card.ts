import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { LedUnits } from '@rod-trad/shared/use-cases/view-led-units';
import type { Links } from '../links.ts';
import { type AdaptiveCard, adaptiveCard, factSet, openUrl, textBlock } from './adaptive-card.ts';
import { countLines } from './digest-card.ts';

/** The units somebody leads, in numbers; whoever leads none is shown another way. */
export function teamCard(team: LedUnits | undefined, language: Language, links: Links): AdaptiveCard {
  const text = createText(language);
  const heading = text(team === undefined ? 'bot.team.notLeader' : 'bot.team.heading');
  return adaptiveCard(language, heading, [
    textBlock(heading, { weight: 'Bolder', style: 'heading' }),
    ...(team === undefined
      ? []
      : [
          factSet([
            [text('bot.team.units'), team.units.map(({ name }) => name).join(', ')],
            [text('bot.team.people'), String(team.people)],
          ]),
          ...countLines(team.counts, language),
        ]),
    { type: 'ActionSet', actions: [openUrl(text('bot.button.open'), links.home)] },
  ]);
}
