import { longestPayCaseReason } from '@rod-trad/shared/domain/education/pay-case';
import { createText } from '@rod-trad/shared/text/create-text';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { payCaseAnsweredCard } from '../cards/pay-case-card.ts';
import type { Links } from '../links.ts';
import { nudgeData } from './card-data.ts';
import { message, type Verb } from './verb.ts';

const said = z.object({
  reason: z.preprocess((value) => value ?? '', z.string().trim().max(longestPayCaseReason)),
});

/** Pay is to be negotiated, or is not relevant here for a reason. */
export function answerPayCase(useCases: BotUseCases, links: Links, answer: 'raise' | 'notRelevant'): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const asked = nudgeData.safeParse(data);
    if (!asked.success) return message(text('bot.refused.notYours'));
    const words = said.safeParse(data);
    if (!words.success) return message(text('fault.tooLong', { most: longestPayCaseReason }));
    const outcome = await useCases.answerPayCard(actor, { ...asked.data, ...words.data, answer });
    if (outcome.kind === 'notYours') return message(text('bot.refused.notYours'));
    if (outcome.kind === 'gone') return message(text('bot.payCase.gone'));
    if (outcome.kind === 'invalid') {
      const { code, values } = outcome.fault;
      return message(code === 'required' ? text('bot.payCase.reasonMissing') : text(`fault.${code}`, values));
    }
    const noted = text(`bot.payCase.done.${answer}`, { name: outcome.question.person.name });
    const thanks = outcome.kind === 'pending' ? `${noted} ${text('bot.talkDue.pending')}` : noted;
    return { kind: 'card', card: payCaseAnsweredCard(thanks, language, links.home) };
  };
}
