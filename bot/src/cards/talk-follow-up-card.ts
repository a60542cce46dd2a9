import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { pointStandings } from '@rod-trad/shared/domain/talk/talk';
import type { TalkFollowUpQuestion } from '@rod-trad/shared/stores/nudge-sender';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import {
  type AdaptiveCard,
  adaptiveCard,
  type Element,
  execute,
  headingBlock,
  openUrl,
  textBlock,
} from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { nudgeFooter } from './nudge-footer.ts';

export const followUpPointsVerb = 'talkFollowUp.answer';

/** How the agreed points go. They are named by what they serve and when they are due: their words stand in the tab, where they are locked. */
export function talkFollowUpCard(
  question: TalkFollowUpQuestion,
  language: Language,
  tabUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const { nudge, other, heldOn, points } = question;
  const summary = text('bot.talkFollowUp.summary', { count: points.length });
  const held = { name: escapeMarkdown(other?.name ?? ''), date: formatDate(heldOn, language) };
  return adaptiveCard(language, summary, [
    headingBlock(text('bot.talkFollowUp.heading')),
    textBlock(text(other === undefined ? 'bot.talkFollowUp.held' : 'bot.talkFollowUp.heldWith', held)),
    textBlock(text('bot.talkFollowUp.seenBy'), { isSubtle: true }),
    ...points.map((point, at) => choiceFor(question, point, at, language)),
    ...nudgeFooter(nudge, language, [
      execute(text('bot.followUp.send'), followUpPointsVerb, {
        nudgeId: nudge.id,
        asked: points.map(({ id }) => id),
      }),
      openUrl(text('bot.talkFollowUp.open'), tabUrl),
    ]),
  ]);
}

type Point = TalkFollowUpQuestion['points'][number];

function choiceFor({ side }: TalkFollowUpQuestion, point: Point, at: number, language: Language): Element {
  const text = createText(language);
  return {
    type: 'Input.ChoiceSet',
    id: `standing${at}`,
    label: pointWords(side, point, language),
    style: 'expanded',
    spacing: 'Large',
    value: point.standing ?? '',
    choices: pointStandings.map((standing) => ({
      title: text(`talk.followUp.${standing}`),
      value: standing,
    })),
  };
}

/** What a point serves, whose it is and when it is due: enough to know it by, and nothing of what it says. */
export function pointWords(side: TalkFollowUpQuestion['side'], point: Point, language: Language): string {
  const text = createText(language);
  return text(`bot.talkFollowUp.point.${point.responsible === side ? 'yours' : 'theirs'}`, {
    served:
      point.served === undefined ? text('bot.talkFollowUp.noServed') : inLanguage(point.served, language),
    date: formatDate(point.dueOn, language),
  });
}
