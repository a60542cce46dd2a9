import { addDays, type IsoInstant, norwegianDay } from '../domain/iso-date.ts';
import type { Nudge } from '../domain/nudge.ts';
import { isPaused, type NudgePreferences } from '../domain/nudge-preferences.ts';
import { mayDisturb, nextOpening, type QuietTimes } from './quiet-times.ts';

/** May a planned message be sent to its person at this moment? */
export type Gate =
  | { readonly kind: 'open' }
  /** The person has stopped messages of its kind since it was planned. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'later'; readonly until: IsoInstant };

/**
 * Asked of every message once more just before it is sent: hours, pauses and the week are the person's own, and may have changed since
 * it was planned; and what could not be delivered for a while must not come all at once.
 *
 * @param sentLately messages sent to the person today and the six days before
 */
export function gateFor(
  nudge: Pick<Nudge, 'kind'>,
  preferences: NudgePreferences,
  sentLately: number,
  now: Date,
  quiet: QuietTimes,
): Gate {
  const { hours, stopped, pausedUntil } = preferences;
  const today = norwegianDay(now);
  if (stopped.includes(nudge.kind)) return { kind: 'closed' };
  const from = (day: typeof today): Gate => ({ kind: 'later', until: nextOpening(now, quiet, hours, day) });
  if (pausedUntil !== undefined && isPaused(preferences, today)) return from(addDays(pausedUntil, 1));
  if (sentLately >= quiet.weeklyCap) return from(addDays(today, 1));
  return mayDisturb(now, quiet, hours) ? { kind: 'open' } : from(today);
}

/** Minutes before it is tried again what the platform has asked to have later: 1, 2, 4 … and never more than two hours. */
export function minutesUntilRetry(attempts: number): number {
  return Math.min(120, 2 ** attempts);
}

/** Tried so many times, more than half a day, it is given up. */
export const mostAttempts = 12;
