import type { Language } from '@rod-trad/shared/domain/language';
import { isPaused } from '@rod-trad/shared/domain/nudge-preferences';
import type { Explanation } from '@rod-trad/shared/nudges/explain-nudges';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import type { NudgeStatus } from '@rod-trad/shared/use-cases/view-nudge-status';
import {
  type AdaptiveCard,
  adaptiveCard,
  type Element,
  execute,
  headingBlock,
  textBlock,
} from './adaptive-card.ts';
import { pauseButtons } from './nudge-footer.ts';

export const resumeVerb = 'nudges.resume';

/** As many lines as one reads; the rest is more of the same. */
const mostLines = 8;

/** What one has chosen, what comes today and why, and the buttons to choose otherwise. */
export function statusCard(status: NudgeStatus, language: Language): AdaptiveCard {
  const text = createText(language);
  const { preferences, on } = status;
  const { pausedUntil, stopped } = preferences;
  const paused = pausedUntil !== undefined && isPaused(preferences, on);
  const state = paused
    ? text('bot.status.paused', { date: formatDate(pausedUntil, language) })
    : text('bot.status.on');
  const lines = [...new Set(status.today.map((each) => lineOf(each, language)))].slice(0, mostLines);
  return adaptiveCard(language, state, [
    headingBlock(text('bot.status.heading')),
    textBlock(state),
    ...stopped.map((kind) =>
      textBlock(`${text('bot.status.stopped')}: ${text(`nudge.kind.${kind}`)}`, { spacing: 'Small' }),
    ),
    textBlock(text('bot.status.today'), { weight: 'Bolder', separator: true }),
    ...(lines.length === 0 ? [text('bot.status.nothing')] : lines).map((line) =>
      textBlock(line, { spacing: 'Small' }),
    ),
    {
      type: 'ActionSet',
      actions: [
        ...(paused
          ? [execute(text('bot.status.endPause'), resumeVerb, { what: 'pause' })]
          : pauseButtons(language)),
        ...stopped.map((kind) =>
          execute(text('bot.status.resume', { kind: text(`nudge.kind.${kind}`) }), resumeVerb, {
            what: kind,
          }),
        ),
      ],
    } as Element,
  ]);
}

function lineOf(explanation: Explanation, language: Language): string {
  const text = createText(language);
  const kind = text(`nudge.kind.${explanation.kind}`);
  const why =
    explanation.fate === 'silent'
      ? text(`nudge.silence.${explanation.why}`)
      : text(`bot.status.${explanation.fate}`);
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${why}.`;
}
