import { longestPayCaseReason } from '@rod-trad/shared/domain/education/pay-case';
import type { Language } from '@rod-trad/shared/domain/language';
import type { PayCaseQuestion } from '@rod-trad/shared/stores/nudge-sender';
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
import { nudgeFooter } from './nudge-footer.ts';

export const raisePayVerb = 'payCase.raise';
export const declinePayVerb = 'payCase.notRelevant';

/**
 * An education of half a year or more has been completed: is pay to be negotiated (HTA 4.2.4)? The leader answers here; HR sees to it in the
 * tab, since the chat does not know what somebody may do besides leading. Never a figure.
 */
export function payCaseCard(question: PayCaseQuestion, language: Language, tabUrl: string): AdaptiveCard {
  const text = createText(language);
  const { nudge, person, leave, completedOn, leads } = question;
  const answers = [
    execute(text('bot.payCase.raise'), raisePayVerb, { nudgeId: nudge.id }),
    execute(text('bot.payCase.notRelevant'), declinePayVerb, { nudgeId: nudge.id }),
  ];
  return adaptiveCard(language, text('bot.payCase.summary'), [
    headingBlock(text('bot.payCase.heading')),
    factSet([
      [text('bot.payCase.who'), person.name],
      [text('bot.payCase.education'), leave.title],
      [text('bot.payCase.completed'), formatDate(completedOn, language)],
    ]),
    textBlock(text('bot.payCase.rule'), { isSubtle: true }),
    ...(leads
      ? [
          {
            type: 'Input.Text',
            id: 'reason',
            label: text('bot.payCase.reason'),
            isMultiline: true,
            maxLength: longestPayCaseReason,
          },
        ]
      : []),
    ...nudgeFooter(nudge, language, [...(leads ? answers : []), openUrl(text('bot.payCase.open'), tabUrl)]),
  ]);
}

/** Replaces the question: what was said, and that it is safe. */
export function payCaseAnsweredCard(thanks: string, language: Language, tabUrl: string): AdaptiveCard {
  const text = createText(language);
  return adaptiveCard(language, thanks, [
    textBlock(thanks, { weight: 'Bolder' }),
    { type: 'ActionSet', actions: [openUrl(text('bot.payCase.open'), tabUrl)] },
  ]);
}
