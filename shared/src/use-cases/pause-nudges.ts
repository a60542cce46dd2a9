import { addDays, type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import { longestPauseDays } from '../domain/nudge-preferences.ts';
import type { Actor } from '../policies/actor.ts';
import type { UseCaseContext } from './use-case.ts';

export type PauseOutcome =
  | { readonly kind: 'paused'; readonly until: IsoDate }
  | { readonly kind: 'tooLong' };

/** No messages for so many days, today counted. Only ever one's own, and never without an end. */
export async function pauseNudges(
  { preferences, now }: Pick<UseCaseContext, 'preferences' | 'now'>,
  { personId }: Actor,
  days: number,
): Promise<PauseOutcome> {
  if (!Number.isInteger(days) || days < 1 || days > longestPauseDays) return { kind: 'tooLong' };
  const until = addDays(norwegianDay(now()), days - 1);
  await preferences.pause(personId, until);
  return { kind: 'paused', until };
}
