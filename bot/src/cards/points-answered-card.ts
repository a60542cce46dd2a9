import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { PointsCardOutcome } from '@rod-trad/shared/use-cases/answer-points-card';
import { type AdaptiveCard, adaptiveCard, factSet, openUrl, textBlock } from './adaptive-card.ts';
import { pointWords } from './talk-follow-up-card.ts';

export type PointsAnswered = Extract<PointsCardOutcome, { readonly question: object }>;

/** Replaces the question: how each point goes, as it was said. */
export function pointsAnsweredCard(
  { kind, question, given, left }: PointsAnswered,
  language: Language,
  tabUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const thanks = text(`bot.talkFollowUp.${kind}`);
  const said = new Map(given.map(({ pointId, standing }) => [pointId, standing]));
  const facts = question.points.map((point) => {
    const standing = said.get(point.id);
    const words = pointWords(question.side, point, language);
    return [words, standing && text(`talk.followUp.${standing}`)] as const;
  });
  return adaptiveCard(language, thanks, [
    textBlock(thanks, { weight: 'Bolder' }),
    factSet(facts),
    ...(left > 0 ? [textBlock(text('bot.talkFollowUp.left', { count: left }), { isSubtle: true })] : []),
    { type: 'ActionSet', actions: [openUrl(text('bot.talkFollowUp.open'), tabUrl)] },
  ]);
}
