import { dayInput } from '@rod-trad/shared/contracts/day-input';
import { criterionAnswers, evaluationDecisions } from '@rod-trad/shared/domain/evaluation';
import { createText } from '@rod-trad/shared/text/create-text';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { evaluationAnsweredCard } from '../cards/evaluation-answered-card.ts';
import type { Links } from '../links.ts';
import { nudgeData } from './card-data.ts';
import { unlessEmpty } from './unless-empty.ts';
import { message, type Verb } from './verb.ts';

const words = z.preprocess((value) => value ?? '', z.string().trim().max(4_000));

/** What the owner said; all of it comes from the client. */
const answer = z.object({
  reached: z.enum(criterionAnswers),
  effect: words,
  decision: z.enum(evaluationDecisions),
  newDueOn: z.preprocess(unlessEmpty, dayInput.optional()),
  because: words,
});

/** What each decision asks for beside it. */
const asks = {
  effect: 'bot.evaluation.effectMissing',
  newDueOn: 'bot.evaluation.newDueOnMissing',
  because: 'bot.evaluation.becauseMissing',
} as const;
const missing = { reached: 'evaluation.chooseReached', decision: 'evaluation.chooseDecision' } as const;

export function answerEvaluation(useCases: BotUseCases, links: Links): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const asked = nudgeData.safeParse(data);
    if (!asked.success) return message(text('bot.refused.notYours'));
    const said = answer.safeParse(data);
    if (!said.success) {
      const wrong = said.error.issues[0]?.path[0];
      const known = wrong === 'reached' || wrong === 'decision' ? missing[wrong] : undefined;
      return message(
        text(known ?? (wrong === 'newDueOn' ? 'bot.refused.newDueOn' : 'bot.evaluation.effectMissing')),
      );
    }
    const outcome = await useCases.answerEvaluationCard(actor, { ...asked.data, ...said.data });
    if ('measure' in outcome) {
      return {
        kind: 'card',
        card: evaluationAnsweredCard(outcome, language, links.measure(outcome.measure.id)),
      };
    }
    if (outcome.kind === 'notYours') return message(text('bot.refused.notYours'));
    if (outcome.kind === 'gone') return message(text('bot.evaluation.gone'));
    const { field, code, values } = outcome.fault;
    const isMissing = code === 'required' && field in asks;
    return message(text(isMissing ? asks[field as keyof typeof asks] : `fault.${code}`, values));
  };
}
