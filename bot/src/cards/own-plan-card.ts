import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import type { OwnWork } from '@rod-trad/shared/use-cases/view-own-work';
import type { Links } from '../links.ts';
import {
  type AdaptiveCard,
  adaptiveCard,
  factSet,
  headingBlock,
  openUrl,
  textBlock,
} from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const mostMeasures = 5;

/** What is one's own to do, in short. */
export function ownPlanCard(work: OwnWork, language: Language, links: Links): AdaptiveCard {
  const text = createText(language);
  const { measures, questions, certificates } = work;
  const more = measures.length - mostMeasures;
  return adaptiveCard(language, text('bot.ownPlan.heading'), [
    headingBlock(text('bot.ownPlan.heading')),
    factSet([
      [text('bot.ownPlan.measures'), String(measures.length)],
      [text('bot.ownPlan.checkIns'), String(questions)],
      [text('bot.ownPlan.certificates'), String(certificates)],
    ]),
    ...measures.slice(0, mostMeasures).map(({ title, status, dueOn }) => {
      const due = dueOn === undefined ? '' : `, ${formatDate(dueOn, language)}`;
      return textBlock(`${escapeMarkdown(title)} (${text(`measure.status.${status}`)}${due})`, {
        spacing: 'Small',
      });
    }),
    ...(more > 0 ? [textBlock(text('bot.ownPlan.more', { count: more }), { isSubtle: true })] : []),
    { type: 'ActionSet', actions: [openUrl(text('bot.button.open'), links.home)] },
  ]);
}
