import { questionIds } from '@rod-trad/shared/domain/talk/talk-questions';
import { createText } from '@rod-trad/shared/text/create-text';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { longestInCard, talkPrepareCard } from '../cards/talk-prepare-card.ts';
import type { Links } from '../links.ts';
import { nudgeData } from './card-data.ts';
import { message, type Verb } from './verb.ts';

/** Whatever else stands in the data is not read. */
const answers = z.partialRecord(z.enum(questionIds), z.string().max(longestInCard));

/** Keeps what has been written to the questions, and shares it when that is the button. */
export function prepareTalk(useCases: BotUseCases, links: Links, share: boolean): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const asked = nudgeData.safeParse(data);
    if (!asked.success) return message(text('bot.refused.notYours'));
    const given = Object.entries(data as Readonly<Record<string, unknown>>);
    const texts = answers.safeParse(
      Object.fromEntries(given.filter(([id]) => questionIds.some((known) => known === id))),
    );
    if (!texts.success) return message(text('bot.talkPrepare.tooLong', { most: longestInCard }));
    const outcome = await useCases.answerPreparationCard(actor, {
      ...{ nudgeId: asked.data.nudgeId, texts: texts.data, share },
    });
    if (outcome.kind === 'notYours') return message(text('bot.refused.notYours'));
    if (outcome.kind === 'invalid') return message(text(`fault.${outcome.fault.code}`, outcome.fault.values));
    if (!('question' in outcome)) return message(text(`bot.talkPrepare.${outcome.kind}`));
    const { question, kind } = outcome;
    const written = question.questions.filter(({ isWritten }) => isWritten).length;
    const kept = question.isShared
      ? text('bot.talkPrepare.shared', { name: question.other.name })
      : text('bot.talkPrepare.kept', { count: written, of: question.questions.length });
    const said = kind === 'pending' ? `${kept} ${text('bot.talkDue.pending')}` : kept;
    return { kind: 'card', card: talkPrepareCard(question, language, links.home, said) };
  };
}
