import { agendaTopics } from '@rod-trad/shared/domain/consultation/agenda-topics.data';
import type { Language } from '@rod-trad/shared/domain/language';
import type { ConsultationQuestion } from '@rod-trad/shared/stores/nudge-sender';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import { type AdaptiveCard, adaptiveCard, headingBlock, openUrl, textBlock } from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { nudgeFooter } from './nudge-footer.ts';

/** An agenda is longer than a card; the rest stands in the tab. */
const mostItems = 7;

/** The yearly meeting draws near: when it is, what is on the agenda so far, and where numbers and papers are. */
export function consultationCard(
  question: ConsultationQuestion,
  language: Language,
  tabUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const { nudge, dueOn, consultation, plansMeeting } = question;
  const date = formatDate(dueOn, language);
  const summary = text('bot.consultation.summary', { date });
  const agenda = (consultation?.agenda ?? []).filter(({ notRaised }) => !notRaised);
  const more = agenda.length - mostItems;
  const stands =
    consultation === undefined
      ? text(plansMeeting ? 'bot.consultation.notPlanned.planner' : 'bot.consultation.notPlanned.union', {
          date,
        })
      : text('bot.consultation.planned', { title: escapeMarkdown(consultation.title), date });
  return adaptiveCard(language, summary, [
    headingBlock(text('bot.consultation.heading')),
    textBlock(stands),
    ...(agenda.length === 0
      ? []
      : [textBlock(text('bot.consultation.agenda'), { weight: 'Bolder', separator: true })]),
    ...agenda.slice(0, mostItems).map(({ topic, words }) =>
      textBlock(`- ${escapeMarkdown(topic === undefined ? (words ?? '') : agendaTopics[topic][language])}`, {
        spacing: 'Small',
      }),
    ),
    ...(more > 0 ? [textBlock(text('bot.consultation.more', { count: more }), { isSubtle: true })] : []),
    textBlock(text(plansMeeting ? 'bot.consultation.todo.planner' : 'bot.consultation.todo.union'), {
      isSubtle: true,
    }),
    ...nudgeFooter(nudge, language, [openUrl(text('bot.consultation.open'), tabUrl)]),
  ]);
}
