import { asId } from '../domain/ids.ts';
import { isoDate } from '../domain/iso-date.ts';
import type { Nudge, NudgeKind, NudgeSubject, ReasonOf } from '../domain/nudge.ts';
import type { KnownOfPeople } from '../nudges/choose-for-week.ts';
import { makeNudge } from '../nudges/make-nudge.ts';
import { workingHours } from '../nudges/quiet-times.ts';
import { followUpCadenceDays } from '../nudges/rules/measure-follow-up.ts';
import type { RuleDay } from '../nudges/ruling.ts';

/** A day on which nothing has been delivered yet and nobody has set a cadence. */
export function ruleDay(today: string, over: Partial<RuleDay> = {}): RuleDay {
  return {
    today: isoDate(today),
    deliveredOn: () => undefined,
    cadenceDays: () => followUpCadenceDays,
    ...over,
  };
}

/** People who are there, have said nothing, have been told nothing, and lead nobody. */
export function knownOfPeople(over: Partial<KnownOfPeople> = {}): KnownOfPeople {
  return {
    isPresent: () => true,
    leadsAnybody: () => false,
    preferencesOf: () => undefined,
    weeklyCap: workingHours.weeklyCap,
    isTold: () => false,
    given: () => 0,
    ...over,
  };
}

export function dueNudge<Kind extends NudgeKind>(
  kind: Kind,
  reason: ReasonOf<Kind>,
  subject: string | NudgeSubject,
  period: string,
  personId = 'kari',
): Nudge {
  const about = typeof subject === 'string' ? { id: subject } : subject;
  return makeNudge(kind, asId(personId), about, isoDate(period), reason);
}
