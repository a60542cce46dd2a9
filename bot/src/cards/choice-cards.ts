import { type Language, languages } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { type AdaptiveCard, adaptiveCard, execute, type Json, textBlock } from './adaptive-card.ts';
import { pauseButtons } from './nudge-footer.ts';

export const languageVerb = 'nudges.language';

/** Asks how long one wants to be left alone. */
export function pauseCard(language: Language): AdaptiveCard {
  const text = createText(language);
  return choiceCard(language, text('bot.pause.heading'), pauseButtons(language), text('bot.nudge.quietText'));
}

/** Asks which language one is to be spoken to in. */
export function languageCard(language: Language): AdaptiveCard {
  const text = createText(language);
  const buttons = languages.map((each) =>
    execute(text(`bot.language.${each}`), languageVerb, { language: each }),
  );
  return choiceCard(language, text('bot.language.heading'), buttons);
}

function choiceCard(
  language: Language,
  heading: string,
  actions: readonly { readonly [key: string]: Json }[],
  note?: string,
): AdaptiveCard {
  return adaptiveCard(language, heading, [
    textBlock(heading, { weight: 'Bolder', style: 'heading' }),
    ...(note === undefined ? [] : [textBlock(note, { isSubtle: true })]),
    { type: 'ActionSet', actions },
  ]);
}
