import type { PersonId } from '../../domain/ids.ts';
import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import { makeNudge } from '../make-nudge.ts';
import type { RuleDay, Ruling } from '../ruling.ts';

/** A digest is about a week, and about nothing else. */
export const digestSubject = { id: 'week' } as const;

export interface LeaderDigestFacts {
  readonly kind: 'leaderDigest';
  readonly personId: PersonId;
  /** How many things need the leader. */
  readonly waiting: number;
}

/** Once a week, on its first working day, when something needs the leader. */
export function leaderDigestRule({ personId, waiting }: LeaderDigestFacts, { today }: RuleDay): Ruling {
  if (waiting === 0) return 'nothingLeft';
  return makeNudge('leaderDigest', personId, digestSubject, mondayOf(today), 'weekly');
}

/** The Monday of the week a day is in. */
export function mondayOf(day: IsoDate): IsoDate {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
