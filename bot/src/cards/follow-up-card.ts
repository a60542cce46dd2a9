import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { followUpStatuses } from '@rod-trad/shared/domain/measure';
import type { FollowUpQuestion } from '@rod-trad/shared/stores/nudge-sender';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import {
  type AdaptiveCard,
  adaptiveCard,
  execute,
  factSet,
  headingBlock,
  openUrl,
  textBlock,
} from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { nudgeFooter } from './nudge-footer.ts';

/** The verb a follow-up card is answered by. */
export const answerFollowUpVerb = 'measureFollowUp.answer';

/** Longest comment a card takes; the same as the tab. */
export const longestNote = 2000;

/** Asks the owner of a measure how it goes: one question, four answers, a comment and a new date. */
export function followUpCard(
  question: FollowUpQuestion,
  language: Language,
  measureUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const { nudge, measure, latest } = question;
  const summary = text('bot.followUp.summary', { title: measure.title });
  const last =
    latest === undefined
      ? undefined
      : text('bot.followUp.lastValue', {
          status: text(`measure.status.${latest.status}`),
          date: formatDate(isoDate(latest.at.slice(0, 10)), language),
        });
  const dueOn = measure.dueOn === undefined ? undefined : formatDate(measure.dueOn, language);
  return adaptiveCard(language, summary, [
    headingBlock(text('bot.followUp.heading')),
    textBlock(escapeMarkdown(measure.title), { weight: 'Bolder', spacing: 'Small' }),
    factSet([
      [text('bot.followUp.unit'), question.unit?.name],
      [text('bot.followUp.mainGoal'), inLanguage(question.mainGoal, language)],
      [text('bot.followUp.dueOn'), dueOn],
      [text('bot.followUp.last'), last],
    ]),
    {
      type: 'Input.ChoiceSet',
      id: 'status',
      label: text('bot.followUp.status'),
      style: 'expanded',
      isRequired: true,
      errorMessage: text('bot.followUp.statusMissing'),
      choices: followUpStatuses.map((status) => ({ title: text(`measure.status.${status}`), value: status })),
    },
    {
      type: 'Input.Text',
      id: 'note',
      label: text('bot.followUp.note'),
      placeholder: text('bot.followUp.noteHint'),
      isMultiline: true,
      maxLength: longestNote,
    },
    { type: 'Input.Date', id: 'newDueOn', label: text('bot.followUp.newDueOn') },
    ...nudgeFooter(nudge, language, [
      execute(text('bot.followUp.send'), answerFollowUpVerb, { nudgeId: nudge.id, measureId: measure.id }),
      openUrl(text('bot.button.measure'), measureUrl),
    ]),
  ]);
}
