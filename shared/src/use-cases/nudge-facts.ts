import type { NudgeId, PersonId } from '../domain/ids.ts';
import { addDays, norwegianDay, toInstant } from '../domain/iso-date.ts';
import type { Nudge } from '../domain/nudge.ts';
import { capDays, digestOfWeek, type KnownOfPeople } from '../nudges/choose-for-week.ts';
import type { NudgeFacts } from '../nudges/nudge-rules.ts';
import { isDayOff, norwegianTime, type QuietTimes } from '../nudges/quiet-times.ts';
import type { RuleDay } from '../nudges/ruling.ts';
import { cadenceInForce } from './cadence-in-force.ts';
import { certificateNudgeFacts } from './certificate-nudges.ts';
import { checkInNudgeFacts, checkInNudgeFactsOf } from './check-in-nudges.ts';
import { consultationNudgeFacts } from './consultation-nudges.ts';
import { evaluationNudgeFacts } from './evaluation-nudges.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import { leaderCounts, waitingOf } from './leader-counts.ts';
import { measureNudgeFacts } from './measure-nudges.ts';
import { payCaseNudgeFacts } from './pay-case-nudges.ts';
import { talkDueNudgeFacts } from './talk-due-nudges.ts';
import { talkFollowUpNudgeFacts } from './talk-follow-up-nudges.ts';
import { talkPrepareNudgeFacts } from './talk-prepare-nudges.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** Everything there is to rule on; worked out once for as long as nothing changes. */
export function nudgeFacts(context: Context): readonly NudgeFacts[] {
  return keptWhileUnchanged(context, 'nudge facts', () => [
    ...checkInNudgeFacts(context),
    ...besideCheckIns(context),
  ]);
}

/** What concerns one person. Everybody is asked in check-ins, and each answer changes them: they are looked up for this person alone. */
export function nudgeFactsOf(context: Context, personId: PersonId): readonly NudgeFacts[] {
  const byPerson = keptWhileUnchanged(context, 'nudge facts by person', () =>
    Map.groupBy(besideCheckIns(context), (facts) => facts.personId),
  );
  return [...checkInNudgeFactsOf(context, personId), ...(byPerson.get(personId) ?? [])];
}

function besideCheckIns(context: Context): readonly NudgeFacts[] {
  return keptWhileUnchanged(context, 'nudge facts beside check-ins', () => {
    const digests = [...leaderCounts(context)].map(
      ([personId, counts]) => ({ kind: 'leaderDigest', personId, waiting: waitingOf(counts) }) as const,
    );
    return [
      ...measureNudgeFacts(context),
      ...evaluationNudgeFacts(context),
      ...certificateNudgeFacts(context),
      ...talkDueNudgeFacts(context),
      ...talkPrepareNudgeFacts(context),
      ...talkFollowUpNudgeFacts(context),
      ...consultationNudgeFacts(context),
      ...payCaseNudgeFacts(context),
      ...digests,
    ];
  });
}

/**
 * Today, as the rules see it. Which messages have reached somebody is in the ledger, and it is asked for those alone that some rule
 * wants to know of: the rules are used once to find out which.
 */
export async function ruleDayFor(
  { records, ledger, now }: Pick<UseCaseContext, 'records' | 'ledger' | 'now'>,
  useRules: (on: RuleDay) => void,
): Promise<RuleDay> {
  const today = norwegianDay(now());
  const cadenceDays = cadenceInForce({ records });
  const wanted = new Set<NudgeId>();
  useRules({
    today,
    cadenceDays,
    deliveredOn: (id) => {
      wanted.add(id);
      return undefined;
    },
  });
  const delivered = wanted.size === 0 ? new Map() : await ledger.delivered([...wanted]);
  return {
    today,
    cadenceDays,
    deliveredOn: (id) => {
      const at = delivered.get(id);
      return at === undefined ? undefined : norwegianDay(new Date(at));
    },
  };
}

/** What is known of the people something is due for. */
export async function knownOf(
  { records, ledger, preferences, now }: Pick<UseCaseContext, 'records' | 'ledger' | 'preferences' | 'now'>,
  due: readonly Nudge[],
  { weeklyCap }: QuietTimes,
): Promise<KnownOfPeople> {
  const organisation = records.organisation();
  const today = norwegianDay(now());
  const leadsAnybody = (id: PersonId) => organisation.ledBy(id).length > 0;
  const people = [...new Set(due.map(({ personId }) => personId))];
  // The digest that there may have to be is due by no rule.
  const digests = people.map((id) => digestOfWeek(id, leadsAnybody(id), today).id);
  const ids = [...due.map(({ id }) => id), ...digests];
  const since = toInstant(capBegan(now()));
  const [fresh, given, said] = [
    await ledger.unplanned(ids),
    await ledger.plannedSince(since),
    await preferences.ofMany(people),
  ];
  return {
    isPresent: (id) => records.person(id)?.active === true,
    leadsAnybody,
    preferencesOf: (id) => said.get(id),
    weeklyCap,
    isTold: (id) => !fresh.has(id),
    given: (id) => given.get(id) ?? 0,
  };
}

/** The beginning of the days the weekly cap counts. */
export function capBegan(now: Date): Date {
  return norwegianTime(addDays(norwegianDay(now), 1 - capDays), 0);
}

/** Is today a day on which nothing is said? */
export function isQuietDay(now: Date, quiet: QuietTimes): boolean {
  return quiet.keepDaysOff && isDayOff(norwegianDay(now));
}
