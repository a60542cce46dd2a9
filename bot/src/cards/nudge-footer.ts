import type { Language } from '@rod-trad/shared/domain/language';
import type { NudgeEntry, NudgeKind } from '@rod-trad/shared/domain/nudge';
import { pauseChoices } from '@rod-trad/shared/domain/nudge-preferences';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import { type Element, execute, textBlock } from './adaptive-card.ts';

export const pauseVerb = 'nudges.pause';
export const stopVerb = 'nudges.stop';

/** Buttons that open what every card ends with. */
function footerButtons(language: Language): readonly Element[] {
  const text = createText(language);
  const toggle = (title: string, target: string) => ({
    type: 'Action.ToggleVisibility',
    title,
    targetElements: [target],
  });
  return [toggle(text('bot.nudge.why'), 'why'), toggle(text('bot.nudge.quiet'), 'quiet')];
}

/**
 * What every card ends with: its buttons, and, hidden until it is asked for, why it came and the way to pause and to stop. Teams asks
 * for both of whoever speaks first (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages).
 *
 * @param actions the card's own buttons; those that open the rest stand beside them
 */
export function nudgeFooter(
  nudge: NudgeEntry,
  language: Language,
  actions: readonly Element[],
): readonly Element[] {
  const text = createText(language);
  const { kind, reason, period } = nudge;
  const why = text(`nudge.reason.${kind}.${reason}` as TextKey, { date: formatDate(period, language) });
  return [
    { type: 'ActionSet', actions: [...actions, ...footerButtons(language)] },
    textBlock(why, { id: 'why', isVisible: false, isSubtle: true }),
    {
      type: 'Container',
      id: 'quiet',
      isVisible: false,
      items: [
        textBlock(text('bot.nudge.quietText'), { isSubtle: true }),
        { type: 'ActionSet', actions: [...pauseButtons(language), stopButton(kind, language)] },
      ],
    },
  ];
}

export function pauseButtons(language: Language): readonly Element[] {
  const text = createText(language);
  return pauseChoices.map((days) =>
    withoutInputs(execute(text('bot.nudge.pause', { count: days }), pauseVerb, { days })),
  );
}

function stopButton(kind: NudgeKind, language: Language) {
  return withoutInputs(execute(createText(language)('bot.nudge.stop'), stopVerb, { kind }));
}

/** A button that does not ask for the card's own questions to be answered first. */
function withoutInputs(action: Element): Element {
  const { fallback, ...rest } = action as Element & { readonly fallback: Element };
  return { ...rest, associatedInputs: 'none', fallback: { ...fallback, associatedInputs: 'none' } };
}
