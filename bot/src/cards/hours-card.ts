import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { NudgeStatus } from '@rod-trad/shared/use-cases/view-nudge-status';
import { type AdaptiveCard, adaptiveCard, execute, textBlock } from './adaptive-card.ts';

export const hoursVerb = 'nudges.hours';
export const commonHoursVerb = 'nudges.commonHours';

/** Hours one can begin and end with; whoever wants others writes them. */
const choices = Array.from({ length: 17 }, (_, at) => 6 + at);

/**
 * At what time of day somebody wants messages, and the way to choose otherwise.
 *
 * @param said what has just been kept or refused; stands on top
 */
export function hoursCard(
  { preferences, times }: NudgeStatus,
  language: Language,
  said?: string,
): AdaptiveCard {
  const text = createText(language);
  const { fromHour, untilHour } = preferences.hours ?? times;
  const heading = text('bot.hours.heading');
  const stands = text(preferences.hours === undefined ? 'bot.hours.common' : 'bot.hours.own', {
    ...{ from: fromHour, until: untilHour },
  });
  const choice = (id: string, label: string, value: number) => ({
    type: 'Input.ChoiceSet',
    ...{ id, label, style: 'compact', value: String(value) },
    choices: [...new Set([...choices, value])]
      .toSorted((a, b) => a - b)
      .map((hour) => ({ title: String(hour).padStart(2, '0'), value: String(hour) })),
  });
  return adaptiveCard(language, said ?? heading, [
    ...(said === undefined ? [] : [textBlock(said, { weight: 'Bolder' })]),
    textBlock(heading, { weight: 'Bolder', style: 'heading' }),
    textBlock(stands, { isSubtle: true }),
    choice('fromHour', text('bot.hours.from'), fromHour),
    choice('untilHour', text('bot.hours.until'), untilHour),
    {
      type: 'ActionSet',
      actions: [
        execute(text('bot.hours.save'), hoursVerb, {}),
        ...(preferences.hours === undefined ? [] : [execute(text('bot.hours.back'), commonHoursVerb, {})]),
      ],
    },
  ]);
}
