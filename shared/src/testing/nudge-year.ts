import { asId, type NudgeId, type PersonId } from '../domain/ids.ts';
import { addDays, type IsoDate, isoDate, norwegianDay, toInstant } from '../domain/iso-date.ts';
import { type Nudge, nudgeId, type PlannedNudge } from '../domain/nudge.ts';
import { type NudgePreferences, noPreferences } from '../domain/nudge-preferences.ts';
import { capDays } from '../nudges/choose-for-week.ts';
import { decideNudges, dueAmong } from '../nudges/decide-nudges.ts';
import { gateFor } from '../nudges/delivery-gate.ts';
import { isDayOff, norwegianTime, workingHours } from '../nudges/quiet-times.ts';
import { followUpCadenceDays } from '../nudges/rules/measure-follow-up.ts';
import type { RuleDay } from '../nudges/ruling.ts';
import { answer, isAnswered, someFacts, somePreferences } from './nudge-year-facts.ts';

/** One message of the year. */
export interface SentMessage {
  readonly nudge: PlannedNudge;
  readonly at: Date;
  /** Had its subject been answered already? */
  readonly stale: boolean;
}

export interface NudgeYear {
  readonly sent: readonly SentMessage[];
  readonly told: readonly NudgeId[];
  readonly preferencesOf: (id: PersonId) => NudgePreferences;
  /** The day each message reached its person. */
  readonly delivered: ReadonlyMap<NudgeId, IsoDate>;
}

const firstDay = isoDate('2026-01-01');

/** Lives through a year with so many employees, one in twelve a leader, who answer when it pleases them. */
export function liveThroughYear(employees: number, random: () => number): NudgeYear {
  const people = Array.from({ length: employees }, (_, n) => asId<'Person'>(`p${n}`));
  const preferences = new Map(people.map((id) => [id, somePreferences(random)]));
  const preferencesOf = (id: PersonId) => preferences.get(id) ?? noPreferences;
  let facts = people.flatMap((id, n) => someFacts(id, n, random));
  const delivered = new Map<NudgeId, IsoDate>();
  const told = new Set<NudgeId>();
  const repeated: NudgeId[] = [];
  const sent: SentMessage[] = [];
  const waiting = new Map<NudgeId, { nudge: Nudge; notBefore: string; plannedOn: IsoDate }>();
  const sentDays = new Map<PersonId, IsoDate[]>();

  for (let day = firstDay; day < '2027-01-01'; day = addDays(day, 1)) {
    const since = addDays(day, 1 - capDays);
    const on: RuleDay = {
      today: day,
      deliveredOn: (id) => delivered.get(id),
      cadenceDays: () => followUpCadenceDays,
    };
    const sentLately = (id: PersonId) => (sentDays.get(id) ?? []).filter((each) => each >= since).length;
    // What happens in a day is known in the evening.
    const due = dueAmong(facts, on);
    const factsOf = Map.groupBy(facts, ({ personId }) => personId);
    const stillDue = new Set(due.map(({ id }) => id));
    for (const hour of isDayOff(day) ? [12] : [3, 8, 19]) {
      const now = norwegianTime(day, hour);
      const queued = Map.groupBy(waiting.values(), ({ nudge }) => nudge.personId);
      const known = {
        isPresent: () => true,
        leadsAnybody: (id: PersonId) => Number(id.slice(1)) % 12 === 0,
        preferencesOf,
        weeklyCap: workingHours.weeklyCap,
        isTold: (id: NudgeId) => told.has(id),
        given: (id: PersonId) => sentLately(id) + (queued.get(id)?.length ?? 0),
      };
      for (const nudge of decideNudges(due, known, on, isDayOff(day))) {
        if (told.has(nudge.id)) repeated.push(nudge.id);
        told.add(nudge.id);
        if (nudge.mergedInto === undefined)
          waiting.set(nudge.id, { nudge, notBefore: toInstant(now), plannedOn: day });
      }
      for (const [id, { nudge, notBefore, plannedOn }] of waiting) {
        if (notBefore > toInstant(now)) continue;
        const gate = gateFor(
          nudge,
          preferencesOf(nudge.personId),
          sentLately(nudge.personId),
          now,
          workingHours,
        );
        if (gate.kind === 'later') waiting.set(id, { nudge, notBefore: gate.until, plannedOn });
        else waiting.delete(id);
        if (gate.kind !== 'open') continue;
        const isDigest = nudge.kind === 'ownDigest' || nudge.kind === 'leaderDigest';
        if (!isDigest && !stillDue.has(id)) continue;
        sent.push({ nudge, at: now, stale: isAnswered(factsOf.get(nudge.personId) ?? [], nudge, on) });
        delivered.set(id, day);
        sentDays.set(nudge.personId, [...(sentDays.get(nudge.personId) ?? []), day]);
      }
    }
    facts = facts.map((each) => answer(each, on, random));
  }
  return { sent, told: [...told, ...repeated], preferencesOf, delivered };
}

/** The keys under which a holder can have been told of a paper, for whoever looks into an escalation. */
export function holderKeys(nudge: Nudge): readonly NudgeId[] {
  const holder = nudge.subject.about;
  if (holder === undefined) return [];
  return [0, 23, 83].map((back) =>
    nudgeId('certificateExpiring', holder, { id: nudge.subject.id }, addDays(nudge.period, -back)),
  );
}

/** The days on which a person was sent something, in order. */
export function daysOf(sent: readonly SentMessage[]): ReadonlyMap<PersonId, readonly IsoDate[]> {
  const days = new Map<PersonId, IsoDate[]>();
  for (const { nudge, at } of sent) {
    const mine = days.get(nudge.personId) ?? [];
    mine.push(norwegianDay(at));
    days.set(nudge.personId, mine);
  }
  return days;
}
