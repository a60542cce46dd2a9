import { createText } from '@rod-trad/shared/text/create-text';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { hoursCard } from '../cards/hours-card.ts';
import { message, type Verb } from './verb.ts';

const hour = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number);
const hours = z.object({ fromHour: hour, untilHour: hour });

/** Keeps one's own hours, or goes back to those of the municipality. */
export function chooseHours(useCases: BotUseCases, own: boolean): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const parsed = hours.safeParse(data);
    if (own && !parsed.success) return message(text('bot.hours.refused'));
    const { kind } = await useCases.chooseHours(actor, own ? parsed.data : undefined);
    if (kind !== 'ok') return message(text('bot.hours.refused'));
    const status = await useCases.viewNudgeStatus(actor);
    return { kind: 'card', card: hoursCard(status, language, text('bot.hours.chosen')) };
  };
}
