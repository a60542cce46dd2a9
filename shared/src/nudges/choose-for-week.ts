import type { NudgeId, PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Nudge } from '../domain/nudge.ts';
import { isPaused, type NudgePreferences, noPreferences } from '../domain/nudge-preferences.ts';
import { makeNudge } from './make-nudge.ts';
import { digestSubject, mondayOf } from './rules/leader-digest.ts';
import type { Silence } from './ruling.ts';

/** The cap counts today and the six days before. */
export const capDays = 7;

/** What is known of the people who may be told something. */
export interface KnownOfPeople {
  /** Works here, and has an account. */
  isPresent(id: PersonId): boolean;
  leadsAnybody(id: PersonId): boolean;
  preferencesOf(id: PersonId): NudgePreferences | undefined;
  /** It has been said before, in a message of its own or in a digest. */
  isTold(id: NudgeId): boolean;
  /** Most messages to one person in the days the cap counts. */
  readonly weeklyCap: number;
  /** Messages of the days the cap counts. */
  given(id: PersonId): number;
}

/** What becomes of what is due: a message of its own, a line in another, or nothing today. */
export interface Fate {
  readonly nudge: Nudge;
  readonly fate: 'send' | 'merge' | Silence;
  /** The message it is merged into. */
  readonly into?: NudgeId | undefined;
}

/** Decides over all that is due for one person today, the most pressing first. */
export function chooseForWeek(
  personId: PersonId,
  due: readonly Nudge[],
  known: KnownOfPeople,
  today: IsoDate,
  dayOff: boolean,
): readonly Fate[] {
  const all = (fate: Silence) => due.map((nudge): Fate => ({ nudge, fate }));
  if (!known.isPresent(personId)) return all('left');
  const preferences = known.preferencesOf(personId) ?? noPreferences;
  const fates: Fate[] = [];
  const open: Nudge[] = [];
  for (const nudge of due) {
    if (known.isTold(nudge.id)) fates.push({ nudge, fate: 'alreadySent' });
    else if (preferences.stopped.includes(nudge.kind)) fates.push({ nudge, fate: 'stopped' });
    else if (isPaused(preferences, today)) fates.push({ nudge, fate: 'paused' });
    else if (dayOff) fates.push({ nudge, fate: 'dayOff' });
    else open.push(nudge);
  }
  if (open.length === 0) return fates;
  open.sort(byPriority);
  const room = Math.max(0, known.weeklyCap - known.given(personId));
  const digest = open.length > room ? digestFor(personId, open, known, preferences, today) : undefined;
  if (digest === undefined || room === 0) {
    return [...fates, ...open.map((nudge, at): Fate => ({ nudge, fate: at < room ? 'send' : 'weeklyCap' }))];
  }
  const others = open.filter((nudge) => nudge !== digest);
  return [
    ...fates,
    { nudge: digest, fate: 'send' },
    ...others.map(
      (nudge, at): Fate =>
        at < room - 1 ? { nudge, fate: 'send' } : { nudge, fate: 'merge', into: digest.id },
    ),
  ];
}

/** The one message for what there is no room for: the week's digest, unless it has been sent or is not wanted. */
function digestFor(
  personId: PersonId,
  open: readonly Nudge[],
  known: KnownOfPeople,
  preferences: NudgePreferences,
  today: IsoDate,
): Nudge | undefined {
  const planned = open.find(({ kind }) => kind === 'leaderDigest');
  if (planned !== undefined) return planned;
  const digest = digestOfWeek(personId, known.leadsAnybody(personId), today);
  return preferences.stopped.includes(digest.kind) || known.isTold(digest.id) ? undefined : digest;
}

/** The digest somebody can be sent in the week of a day. */
export function digestOfWeek(personId: PersonId, leads: boolean, today: IsoDate): Nudge {
  const monday = mondayOf(today);
  return leads
    ? makeNudge('leaderDigest', personId, digestSubject, monday, 'weekly')
    : makeNudge('ownDigest', personId, digestSubject, monday, 'merged');
}

function byPriority(a: Nudge, b: Nudge): number {
  return a.priority - b.priority || compare(a.period, b.period) || compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
