import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { EvaluationCardOutcome } from '@rod-trad/shared/use-cases/answer-evaluation-card';
import { type AdaptiveCard, adaptiveCard, factSet, openUrl, textBlock } from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';

export type Evaluated = Extract<EvaluationCardOutcome, { readonly measure: object }>;

/** Replaces the question: what was answered, and that it is safe. */
export function evaluationAnsweredCard(
  { kind, measure, evaluation }: Evaluated,
  language: Language,
  measureUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const thanks = text(`bot.evaluation.${kind}`);
  return adaptiveCard(language, thanks, [
    textBlock(thanks, { weight: 'Bolder' }),
    textBlock(escapeMarkdown(measure.title), { weight: 'Bolder', spacing: 'Small' }),
    factSet([
      [text('evaluation.reached'), text(`evaluation.reached.${evaluation.reached}`)],
      [text('evaluation.effect'), evaluation.effect],
      [text('evaluation.decision'), text(`evaluation.decision.${evaluation.decision}`)],
    ]),
    { type: 'ActionSet', actions: [openUrl(text('bot.button.measure'), measureUrl)] },
  ]);
}
