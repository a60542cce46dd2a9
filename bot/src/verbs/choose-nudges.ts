import { languages } from '@rod-trad/shared/domain/language';
import { type NudgeKind, nudgeKinds } from '@rod-trad/shared/domain/nudge';
import { longestPauseDays } from '@rod-trad/shared/domain/nudge-preferences';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { statusCard } from '../cards/status-card.ts';
import { message, type Verb } from './verb.ts';

const kind = z.string().refine((value): value is NudgeKind => nudgeKinds.some((known) => known === value));
const pauseData = z.object({ days: z.number() });
const stopData = z.object({ kind });
const resumeData = z.object({ what: z.union([z.literal('pause'), kind]) });
const languageData = z.object({ language: z.enum(languages) });

/** No verb here names a person: whoever presses, in whatever card, chooses for themselves. */
export function pauseNudges(useCases: BotUseCases): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const parsed = pauseData.safeParse(data);
    const outcome = parsed.success && (await useCases.pauseNudges(actor, parsed.data.days));
    if (outcome === false || outcome.kind === 'tooLong') {
      return message(text('bot.nudge.pauseRefused', { most: longestPauseDays }));
    }
    return message(text('bot.nudge.paused', { date: formatDate(outcome.until, language) }));
  };
}

export function stopNudges(useCases: BotUseCases): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const parsed = stopData.safeParse(data);
    if (!parsed.success) return message(text('bot.nudge.choiceRefused'));
    await useCases.stopNudges(actor, parsed.data.kind);
    return message(text('bot.nudge.stopped', { kind: text(`nudge.kind.${parsed.data.kind}`) }));
  };
}

/** Ends the pause, or has a kind again, and shows how it stands then. */
export function resumeNudges(useCases: BotUseCases): Verb {
  return async (data, actor, language) => {
    const parsed = resumeData.safeParse(data);
    if (!parsed.success) return message(createText(language)('bot.nudge.choiceRefused'));
    await useCases.resumeNudges(actor, parsed.data.what);
    return { kind: 'card', card: statusCard(await useCases.viewNudgeStatus(actor), language) };
  };
}

/** Answers in the language that was chosen. */
export function chooseLanguage(useCases: BotUseCases): Verb {
  return async (data, actor, language) => {
    const parsed = languageData.safeParse(data);
    if (!parsed.success) return message(createText(language)('bot.nudge.choiceRefused'));
    await useCases.chooseLanguage(actor, parsed.data.language);
    return message(createText(parsed.data.language)('bot.language.chosen'));
  };
}
