import { dayInput } from '@rod-trad/shared/contracts/day-input';
import { usages } from '@rod-trad/shared/domain/assessment';
import { createText } from '@rod-trad/shared/text/create-text';
import type { CheckInAnswer } from '@rod-trad/shared/use-cases/answer-check-in';
import { mostQuestions } from '@rod-trad/shared/use-cases/check-ins';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { checkInAnsweredCard } from '../cards/check-in-answered-card.ts';
import { skipped } from '../cards/check-in-card.ts';
import type { Links } from '../links.ts';
import { askedData } from './card-data.ts';
import { unlessEmpty } from './unless-empty.ts';
import { message, type Verb } from './verb.ts';

/** Which card, and what it asked in which order. Comes from the client: the product decides again what was asked of whom. */
const card = askedData<'Competence'>(mostQuestions);

const wholeNumber = (most: number) => z.string().regex(/^\d$/).transform(Number).pipe(z.number().max(most));

/** One of the questions, by the place it has in the card; what is empty or skipped has not been answered. */
const answer = z.object({
  level: z.preprocess(
    (value) => (value === skipped ? undefined : unlessEmpty(value)),
    wholeNumber(4).optional(),
  ),
  inUse: z.preprocess(unlessEmpty, z.enum(usages).optional()),
  wish: z.preprocess(unlessEmpty, wholeNumber(3).optional()),
  issuedOn: z.preprocess(unlessEmpty, dayInput.optional()),
});

export function answerCheckIn(useCases: BotUseCases, links: Links): Verb {
  return async (data, actor, language) => {
    const say = (kind: 'notYours' | 'invalid' | 'nothing' | 'over') =>
      message(createText(language)(`bot.checkIn.${kind}`));
    const parsed = card.safeParse(data);
    if (!parsed.success) return say('notYours');
    const { nudgeId, asked } = parsed.data;
    const given = data as Readonly<Record<string, unknown>>;
    const answers: CheckInAnswer[] = [];
    for (const [at, competenceId] of asked.entries()) {
      const one = answer.safeParse({
        level: given[`level${at}`],
        inUse: given[`inUse${at}`],
        wish: given[`wish${at}`],
        issuedOn: given[`issuedOn${at}`],
      });
      if (!one.success) return say('invalid');
      const { level, ...rest } = one.data;
      if (level !== undefined) answers.push({ competenceId, level, ...rest });
    }
    const outcome = await useCases.answerCheckInCard(actor, { nudgeId, answers });
    return 'round' in outcome
      ? { kind: 'card', card: checkInAnsweredCard(outcome, language, links.home) }
      : say(outcome.kind);
  };
}
