import type { Language } from '@rod-trad/shared/domain/language';
import type { DigestQuestion, LeaderCounts } from '@rod-trad/shared/stores/nudge-sender';
import { createText } from '@rod-trad/shared/text/create-text';
import {
  type AdaptiveCard,
  adaptiveCard,
  type Element,
  headingBlock,
  openUrl,
  textBlock,
} from './adaptive-card.ts';
import { nudgeFooter } from './nudge-footer.ts';

const countNames = ['late', 'needHelp', 'certificates', 'rounds'] as const;

export function digestSummary({ counts, merged }: DigestQuestion, language: Language): string {
  const led = counts === undefined ? 0 : counts.late + counts.needHelp + counts.certificates;
  const count = merged.reduce((sum, each) => sum + each.count, led);
  return createText(language)('bot.digest.summary', { count });
}

/** One message instead of many: what waits, in numbers, and where it is taken care of. */
export function digestCard(question: DigestQuestion, language: Language, tabUrl: string): AdaptiveCard {
  const text = createText(language);
  const { nudge, counts, merged } = question;
  return adaptiveCard(language, digestSummary(question, language), [
    headingBlock(text('bot.digest.heading')),
    ...(counts === undefined ? [] : countLines(counts, language)),
    ...(merged.length === 0
      ? []
      : [
          textBlock(text('bot.digest.own'), { weight: 'Bolder', separator: true }),
          ...merged.map(({ kind, count }) =>
            textBlock(text(`nudge.waiting.${kind}`, { count }), { spacing: 'Small' }),
          ),
        ]),
    ...nudgeFooter(nudge, language, [openUrl(text('bot.button.open'), tabUrl)]),
  ]);
}

/** A number at the end of each line, so that they stand under each other; what there is none of is left out. */
export function countLines(counts: LeaderCounts, language: Language): readonly Element[] {
  const text = createText(language);
  const lines = countNames.filter((name) => counts[name] > 0);
  if (lines.length === 0) return [];
  const numbers = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nb-NO');
  return [
    textBlock(text('bot.digest.leader'), { weight: 'Bolder', separator: true }),
    ...lines.map(
      (name): Element => ({
        type: 'ColumnSet',
        spacing: 'Small',
        columns: [
          { type: 'Column', width: 'stretch', items: [textBlock(text(`bot.digest.${name}`))] },
          {
            type: 'Column',
            width: 'auto',
            items: [textBlock(numbers.format(counts[name]), { weight: 'Bolder' })],
          },
        ],
      }),
    ),
  ];
}
