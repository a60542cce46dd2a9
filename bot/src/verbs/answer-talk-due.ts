import { dayInput } from '@rod-trad/shared/contracts/day-input';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { talkDueCard } from '../cards/talk-due-card.ts';
import type { Links } from '../links.ts';
import { idOf, nudgeData } from './card-data.ts';
import { unlessEmpty } from './unless-empty.ts';
import { message, type Verb } from './verb.ts';

const answer = z.object({
  employeeId: z.preprocess(unlessEmpty, idOf<'Person'>()),
  day: dayInput,
});

/** A talk has been held on a day, or is put off until one. */
export function answerTalkDue(useCases: BotUseCases, links: Links, act: 'hold' | 'postpone'): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const asked = nudgeData.safeParse(data);
    if (!asked.success) return message(text('bot.refused.notYours'));
    const said = answer.safeParse(data);
    if (!said.success) {
      const isWho = said.error.issues.some(({ path }) => path[0] === 'employeeId');
      return message(text(isWho ? 'bot.talkDue.whoMissing' : 'bot.talkDue.dayMissing'));
    }
    const { employeeId, day } = said.data;
    const move = act === 'hold' ? ({ kind: act, on: day } as const) : ({ kind: act, dueOn: day } as const);
    const outcome = await useCases.answerTalkCard(actor, { ...asked.data, employeeId, move });
    if (outcome.kind === 'notYours') return message(text('bot.refused.notYours'));
    if (outcome.kind === 'gone') return message(text('bot.talkDue.gone'));
    if (outcome.kind === 'invalid') return message(text(`fault.${outcome.fault.code}`, outcome.fault.values));
    const done = { name: outcome.employee.name, date: formatDate(day, language) };
    const noted = text(act === 'hold' ? 'bot.talkDue.held' : 'bot.talkDue.postponed', done);
    const thanks = outcome.kind === 'pending' ? `${noted} ${text('bot.talkDue.pending')}` : noted;
    return { kind: 'card', card: talkDueCard(outcome.question, language, links.home, thanks) };
  };
}
