import { dayInput } from '@rod-trad/shared/contracts/day-input';
import { followUpStatuses } from '@rod-trad/shared/domain/measure';
import { createText } from '@rod-trad/shared/text/create-text';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { followUpAnsweredCard } from '../cards/follow-up-answered-card.ts';
import { longestNote } from '../cards/follow-up-card.ts';
import { idOf, nudgeData } from './card-data.ts';
import { unlessEmpty } from './unless-empty.ts';
import { message, type Verb } from './verb.ts';

/** What the card sends: its own data beside what the person chose. All of it comes from the client. */
const answer = nudgeData.extend({
  measureId: idOf<'Measure'>(),
  status: z.enum(followUpStatuses),
  note: z.preprocess((value) => value ?? '', z.string().trim().max(longestNote)),
  newDueOn: z.preprocess(unlessEmpty, dayInput.optional()),
});

const saidFields = ['status', 'newDueOn', 'note'] as const;

export function answerFollowUp(useCases: BotUseCases, measureUrl: (measureId: string) => string): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const parsed = answer.safeParse(data);
    if (!parsed.success) {
      const wrong = saidFields.find((field) => parsed.error.issues.some((issue) => issue.path[0] === field));
      return message(text(wrong === undefined ? 'bot.refused.notYours' : `bot.refused.${wrong}`));
    }
    const outcome = await useCases.answerFollowUpCard(actor, parsed.data);
    if (outcome.kind === 'notYours' || outcome.kind === 'gone' || outcome.kind === 'planClosed') {
      return message(text(`bot.refused.${outcome.kind}`));
    }
    return { kind: 'card', card: followUpAnsweredCard(outcome, language, measureUrl(outcome.measure.id)) };
  };
}
