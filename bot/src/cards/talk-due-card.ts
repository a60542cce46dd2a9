import type { Language } from '@rod-trad/shared/domain/language';
import type { TalkDueQuestion } from '@rod-trad/shared/stores/nudge-sender';
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

export const holdTalkVerb = 'talkDue.hold';
export const postponeTalkVerb = 'talkDue.postpone';

/** So many can be chosen among; whoever leads more goes on in the tab, or here when the first have been dealt with. */
const mostNames = 30;

/**
 * Tells a leader how many talks are left, and lets the leader say for one at a time that it has been held or is put off. To book is to
 * find a time with somebody, and is done in the tab, which makes the invitation.
 *
 * @param said what has just been taken down; stands on top
 */
export function talkDueCard(
  question: TalkDueQuestion,
  language: Language,
  tabUrl: string,
  said?: string,
): AdaptiveCard {
  const text = createText(language);
  const { nudge, dueOn, people, left } = question;
  const isDone = left.length === 0;
  const summary = isDone
    ? text('bot.talkDue.none')
    : text('bot.talkDue.left', { count: left.length, people });
  const answers = [
    execute(text('bot.talkDue.hold'), holdTalkVerb, { nudgeId: nudge.id }),
    execute(text('bot.talkDue.postpone'), postponeTalkVerb, { nudgeId: nudge.id }),
  ];
  return adaptiveCard(language, said ?? summary, [
    ...(said === undefined ? [] : [textBlock(escapeMarkdown(said), { weight: 'Bolder' })]),
    headingBlock(text('bot.talkDue.heading')),
    textBlock(summary),
    ...(isDone ? [] : [textBlock(text('bot.talkDue.by', { date: formatDate(dueOn, language) }))]),
    ...(isDone ? [] : questions(left, language)),
    ...nudgeFooter(nudge, language, [...(isDone ? [] : answers), openUrl(text('bot.talkDue.book'), tabUrl)]),
  ]);
}

function questions(left: TalkDueQuestion['left'], language: Language): readonly Element[] {
  const text = createText(language);
  const more = left.length - mostNames;
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'employeeId',
      label: text('bot.talkDue.who'),
      style: 'compact',
      placeholder: text('bot.talkDue.choose'),
      isRequired: true,
      errorMessage: text('bot.talkDue.whoMissing'),
      choices: left.slice(0, mostNames).map(({ id, name }) => ({ title: name, value: id })),
    },
    ...(more > 0 ? [textBlock(text('bot.talkDue.more', { count: more }), { isSubtle: true })] : []),
    {
      type: 'Input.Date',
      id: 'day',
      label: text('bot.talkDue.day'),
      isRequired: true,
      errorMessage: text('bot.talkDue.dayMissing'),
    },
  ];
}
