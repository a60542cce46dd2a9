import type { NudgeId, PersonId } from '../domain/ids.ts';
import { addDays, type IsoDate } from '../domain/iso-date.ts';
import { capDays, type KnownOfPeople } from './choose-for-week.ts';
import { decideNudges, dueAmong } from './decide-nudges.ts';
import type { NudgeFacts } from './nudge-rules.ts';
import type { RuleDay } from './ruling.ts';

/** How far ahead is looked. */
export const previewDays = 28;

export interface PreviewDay {
  readonly day: IsoDate;
  readonly messages: number;
  /** Different people among those of the day. */
  readonly people: number;
}

export interface Preview {
  readonly messages: number;
  readonly people: number;
  /** Most messages to one person; nobody is named. */
  readonly most: number;
  readonly days: readonly PreviewDay[];
}

/**
 * What would be sent in the coming four weeks if nobody answered anything and nothing changed: the most there can be. Numbers only.
 *
 * @param isOff is it a day on which nothing is sent?
 */
export function previewNudges(
  facts: readonly NudgeFacts[],
  known: KnownOfPeople,
  on: RuleDay,
  isOff: (day: IsoDate) => boolean,
): Preview {
  const told = new Map<NudgeId, IsoDate>();
  const sentOn = new Map<PersonId, IsoDate[]>();
  const days = Array.from({ length: previewDays }, (_, ahead): PreviewDay => {
    const today = addDays(on.today, ahead);
    const since = addDays(today, 1 - capDays);
    const then: RuleDay = {
      today,
      deliveredOn: (id) => told.get(id) ?? on.deliveredOn(id),
      cadenceDays: on.cadenceDays,
    };
    const knownThen: KnownOfPeople = {
      ...known,
      isTold: (id) => told.has(id) || known.isTold(id),
      given: (id) =>
        (sentOn.get(id) ?? []).filter((day) => day >= since).length + (ahead < capDays ? known.given(id) : 0),
    };
    const decided = decideNudges(dueAmong(facts, then), knownThen, then, isOff(today));
    const messages = decided.filter(({ mergedInto }) => mergedInto === undefined);
    for (const { id } of decided) told.set(id, today);
    for (const { personId } of messages) sentOn.set(personId, [...(sentOn.get(personId) ?? []), today]);
    return { day: today, messages: messages.length, people: new Set(messages.map((n) => n.personId)).size };
  });
  return {
    messages: days.reduce((sum, day) => sum + day.messages, 0),
    people: sentOn.size,
    most: [...sentOn.values()].reduce((most, { length }) => Math.max(most, length), 0),
    days,
  };
}
