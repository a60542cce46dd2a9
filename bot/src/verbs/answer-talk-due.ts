import { dayInput } from '@rod-trad/shared/contracts/day-input';
import { asId } from '@rod-trad/shared/domain/ids';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { talkDueCard } from '../cards/talk-due-card.ts';
import type { Links } from '../links.ts';
import type { Verb } from './verb.ts';

const card = z.object({
  nudgeId: z
    .string()
    .max(200)
    .transform(asId<'Nudge'>),
});
const answer = z.object({
  employeeId: z
    .string()
    .min(1)
    .max(64)
    .transform(asId<'Person'>),
  day: dayInput,
});

/** A talk has been held on a day, or is put off until one. */
export function answerTalkDue(useCases: BotUseCases, links: Links, act: 'hold' | 'postpone'): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const say = (words: string) => ({ kind: 'message', text: words }) as const;
    const asked = card.safeParse(data);
    if (!asked.success) return say(text('bot.refused.notYours'));
    const said = answer.safeParse(data);
    if (!said.success) {
      const isWho = said.error.issues.some(({ path }) => path[0] === 'employeeId');
      return say(text(isWho ? 'bot.talkDue.whoMissing' : 'bot.talkDue.dayMissing'));
    }
    const { employeeId, day } = said.data;
    const move = act === 'hold' ? ({ kind: act, on: day } as const) : ({ kind: act, dueOn: day } as const);
    const outcome = await useCases.answerTalkCard(actor, { ...asked.data, employeeId, move });
    if (outcome.kind === 'notYours') return say(text('bot.refused.notYours'));
    if (outcome.kind === 'gone') return say(text('bot.talkDue.gone'));
    if (outcome.kind === 'invalid') return say(text(`fault.${outcome.fault.code}`, outcome.fault.values));
    const done = { name: outcome.employee.name, date: formatDate(day, language) };
    const noted = text(act === 'hold' ? 'bot.talkDue.held' : 'bot.talkDue.postponed', done);
    const thanks = outcome.kind === 'pending' ? `${noted} ${text('bot.talkDue.pending')}` : noted;
    return { kind: 'card', card: talkDueCard(outcome.question, language, links.home, thanks) };
  };
}
