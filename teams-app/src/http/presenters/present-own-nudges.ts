import type { OwnNudgesView } from '@rod-trad/shared/contracts/own-nudge-routes';
import { addDays } from '@rod-trad/shared/domain/iso-date';
import type { Language } from '@rod-trad/shared/domain/language';
import { nudgeKinds } from '@rod-trad/shared/domain/nudge';
import { isPaused, longestPauseDays } from '@rod-trad/shared/domain/nudge-preferences';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import type { NudgeStatus } from '@rod-trad/shared/use-cases/view-nudge-status';

/** What somebody has chosen, and today in the words the chat uses. */
export function presentOwnNudges(status: NudgeStatus, language: Language): OwnNudgesView {
  const text = createText(language);
  const { on, preferences, today, times } = status;
  const { fromHour, untilHour, weeklyCap } = times;
  const { stopped, pausedUntil, hours, language: own } = preferences;
  const lines = today.map((each) => {
    if (each.fate === 'silent') {
      return { kind: each.kind, comes: false, why: text(`nudge.silence.${each.why}`) };
    }
    const date = formatDate(each.nudge.period, language);
    const why = text(`nudge.reason.${each.kind}.${each.why}` as TextKey, { date });
    return { kind: each.kind, comes: true, why };
  });
  // Ten measures that are not due yet are one line.
  const told = new Map(lines.map((line) => [`${line.kind} ${line.why}`, line]));
  return {
    ...(isPaused(preferences, on) ? { pausedUntil } : {}),
    longestPause: addDays(on, longestPauseDays - 1),
    ...(hours === undefined ? {} : { hours: { ...hours } }),
    municipality: { fromHour, untilHour, weeklyCap },
    ...(own === undefined ? {} : { language: own }),
    kinds: nudgeKinds.map((kind) => ({ kind, stopped: stopped.includes(kind) })),
    today: [...told.values()],
  };
}
