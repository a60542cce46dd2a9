import {
  criterionAnswers,
  evaluationDecisions,
  longestEffect,
  longestReason,
} from '@rod-trad/shared/domain/evaluation';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { EvaluationQuestion } from '@rod-trad/shared/stores/nudge-sender';
import { createText } from '@rod-trad/shared/text/create-text';
import {
  type AdaptiveCard,
  adaptiveCard,
  type Element,
  execute,
  factSet,
  headingBlock,
  openUrl,
  textBlock,
} from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { nudgeFooter } from './nudge-footer.ts';

/** The verb an evaluation card is answered by. */
export const answerEvaluationVerb = 'measureEvaluation.answer';

/** More are shown in the tab. */
const mostGaps = 3;

/** Reads the owner's own success criterion back: was it reached, what came of it, and what now? */
export function evaluationCard(
  question: EvaluationQuestion,
  language: Language,
  measureUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const { nudge, measure, moment } = question;
  const summary = text('bot.evaluation.summary', { title: measure.title });
  return adaptiveCard(language, summary, [
    headingBlock(text('bot.evaluation.heading')),
    textBlock(escapeMarkdown(measure.title), { weight: 'Bolder', spacing: 'Small' }),
    factSet([
      [text('bot.followUp.unit'), question.unit?.name],
      [text('bot.evaluation.when'), text(`evaluation.moment.${moment}`)],
      [text('evaluation.criterion'), measure.successCriteria],
      ...question.gaps
        .slice(0, mostGaps)
        .map(
          ({ name, before, after }) =>
            [inLanguage(name, language), text('bot.evaluation.gap', { before, after })] as const,
        ),
    ]),
    choiceOf(
      'reached',
      text('evaluation.reached'),
      text('evaluation.chooseReached'),
      criterionAnswers,
      (value) => text(`evaluation.reached.${value}`),
    ),
    {
      type: 'Input.Text',
      id: 'effect',
      label: text('evaluation.effect'),
      placeholder: text('bot.evaluation.effectHint'),
      isMultiline: true,
      isRequired: true,
      errorMessage: text('bot.evaluation.effectMissing'),
      maxLength: longestEffect,
    },
    choiceOf(
      'decision',
      text('evaluation.decision'),
      text('evaluation.chooseDecision'),
      evaluationDecisions,
      (value) => text(`evaluation.decision.${value}`),
    ),
    { type: 'Input.Date', id: 'newDueOn', label: text('bot.evaluation.newDueOn') },
    {
      type: 'Input.Text',
      id: 'because',
      label: text('bot.evaluation.because'),
      isMultiline: true,
      maxLength: longestReason,
    },
    ...nudgeFooter(nudge, language, [
      execute(text('evaluation.send'), answerEvaluationVerb, { nudgeId: nudge.id }),
      openUrl(text('bot.button.measure'), measureUrl),
    ]),
  ]);
}

function choiceOf<Value extends string>(
  id: string,
  label: string,
  errorMessage: string,
  values: readonly Value[],
  titleOf: (value: Value) => string,
): Element {
  const choices = values.map((value) => ({ title: titleOf(value), value }));
  return { type: 'Input.ChoiceSet', id, label, style: 'expanded', isRequired: true, errorMessage, choices };
}
