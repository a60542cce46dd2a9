import { usages } from '@rod-trad/shared/domain/assessment';
import type { Competence } from '@rod-trad/shared/domain/competence';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { CheckInQuestion } from '@rod-trad/shared/stores/nudge-sender';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import { roundWords } from '@rod-trad/shared/text/round-words';
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

/** The verb a check-in card is answered by. */
export const answerCheckInVerb = 'checkIn.answer';

/** What a choice says that takes an answer back before it is sent. */
export const skipped = 'skip';

const wishes = [0, 1, 2, 3] as const;

export function checkInSummary({ competences, round }: CheckInQuestion, language: Language): string {
  return createText(language)('bot.checkIn.summary', {
    count: competences.length,
    title: roundWords(round, language).title,
  });
}

/** A minute's questions: first what the answers are for, then how far one has come in each, in use or not, and whether one wants more. */
export function checkInCard(question: CheckInQuestion, language: Language, tabUrl: string): AdaptiveCard {
  const drafts = roomForWords.map((most) => draftCard(question, language, tabUrl, most));
  return drafts.find(isSmall) ?? (drafts.at(-1) as AdaptiveCard);
}

/** So many letters of each text are tried in turn, until the card is small enough: whoever describes levels at length is read in the tab. */
const roomForWords = [240, 120, 60, 30] as const;

/** 28 KB counted as UTF-16, the strictest limit Microsoft has documented. */
function isSmall(card: AdaptiveCard): boolean {
  return JSON.stringify(card).length * 2 < 28 * 1024;
}

/** @param most letters of each text */
function draftCard(
  question: CheckInQuestion,
  language: Language,
  tabUrl: string,
  most: number,
): AdaptiveCard {
  const shorten = (words: string) => shortened(words, most);
  const text = createText(language);
  const { nudge, round, competences, left } = question;
  const words = roundWords(round, language);
  const more = left - competences.length;
  return adaptiveCard(language, checkInSummary(question, language), [
    headingBlock(text('bot.checkIn.heading')),
    textBlock(escapeMarkdown(words.title), { weight: 'Bolder', spacing: 'Small' }),
    factSet([
      [text('bot.checkIn.usedFor'), shorten(words.usedFor)],
      [text('bot.checkIn.purpose'), shorten(words.purpose)],
      [text('bot.checkIn.endsOn'), formatDate(round.endsOn, language)],
    ]),
    textBlock(text('bot.checkIn.seenBy'), { isSubtle: true }),
    ...competences.map((competence, at) => questionAbout(competence, at, language, shorten)),
    ...(more > 0 ? [textBlock(text('bot.checkIn.more', { count: more }), { isSubtle: true })] : []),
    ...nudgeFooter(nudge, language, [
      execute(text('bot.followUp.send'), answerCheckInVerb, {
        nudgeId: nudge.id,
        asked: competences.map(({ id }) => id),
      }),
      openUrl(text('bot.checkIn.open'), tabUrl),
    ]),
  ]);
}

function questionAbout(
  competence: Competence,
  at: number,
  language: Language,
  shorten: (words: string) => string,
): Element {
  const text = createText(language);
  const isSkill = competence.kind === 'skill';
  const needsDay = competence.kind === 'certificate' && competence.validMonths !== undefined;
  const choice = (title: string, value: string | number) => ({ title, value: String(value) });
  const levels = isSkill
    ? ([0, 1, 2, 3, 4] as const).map((level) => {
        const own = competence.levels?.[level];
        const words = own === undefined ? text(`level.default.${level}`) : inLanguage(own, language);
        return choice(`${level} – ${shorten(words)}`, level);
      })
    : [choice(text('level.held'), 1), choice(text('level.notHeld'), 0)];
  const compact = (id: string, label: string, choices: readonly { title: string; value: string }[]) => ({
    type: 'Input.ChoiceSet',
    id: `${id}${at}`,
    label,
    style: 'compact',
    placeholder: text('bot.checkIn.unsaid'),
    choices,
  });
  return {
    type: 'Container',
    separator: true,
    spacing: 'Large',
    items: [
      textBlock(escapeMarkdown(shorten(inLanguage(competence.name, language))), {
        weight: 'Bolder',
        style: 'heading',
      }),
      {
        type: 'Input.ChoiceSet',
        id: `level${at}`,
        label: text(isSkill ? 'bot.checkIn.level' : 'bot.checkIn.held'),
        style: 'expanded',
        wrap: true,
        choices: [...levels, choice(text('bot.checkIn.skip'), skipped)],
      },
      ...(isSkill
        ? [
            compact(
              'inUse',
              text('bot.checkIn.inUse'),
              usages.map((usage) => choice(text(`own.inUse.${usage}`), usage)),
            ),
            compact(
              'wish',
              text('bot.checkIn.wish'),
              wishes.map((wish) => choice(text(`own.wish.${wish}`), wish)),
            ),
          ]
        : []),
      ...(needsDay ? [{ type: 'Input.Date', id: `issuedOn${at}`, label: text('bot.checkIn.issuedOn') }] : []),
    ],
  };
}

/** Long texts belong in the tab: a card has a limit, and a minute. */
function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
