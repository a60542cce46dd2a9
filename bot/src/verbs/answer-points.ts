import type { TalkPointId } from '@rod-trad/shared/domain/ids';
import { type PointStanding, pointStandings } from '@rod-trad/shared/domain/talk/talk';
import { mostPoints } from '@rod-trad/shared/domain/talk/talk-point';
import { createText } from '@rod-trad/shared/text/create-text';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { pointsAnsweredCard } from '../cards/points-answered-card.ts';
import type { Links } from '../links.ts';
import { askedData } from './card-data.ts';
import { unlessEmpty } from './unless-empty.ts';
import { message, type Verb } from './verb.ts';

const card = askedData<'TalkPoint'>(mostPoints);
const standing = z.preprocess(unlessEmpty, z.enum(pointStandings).optional());

/** How the agreed points go; those without an answer stay open. */
export function answerPoints(useCases: BotUseCases, links: Links): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const parsed = card.safeParse(data);
    if (!parsed.success) return message(text('bot.refused.notYours'));
    const { nudgeId, asked } = parsed.data;
    const given = data as Readonly<Record<string, unknown>>;
    const standings: { pointId: TalkPointId; standing: PointStanding }[] = [];
    for (const [at, pointId] of asked.entries()) {
      const one = standing.safeParse(given[`standing${at}`]);
      if (!one.success) return message(text('bot.talkFollowUp.nothing'));
      if (one.data !== undefined) standings.push({ pointId, standing: one.data });
    }
    const outcome = await useCases.answerPointsCard(actor, { nudgeId, standings });
    if (outcome.kind === 'notYours') return message(text('bot.refused.notYours'));
    if (outcome.kind === 'invalid') return message(text(`fault.${outcome.fault.code}`, outcome.fault.values));
    if (!('question' in outcome)) return message(text(`bot.talkFollowUp.${outcome.kind}`));
    return { kind: 'card', card: pointsAnsweredCard(outcome, language, links.home) };
  };
}
