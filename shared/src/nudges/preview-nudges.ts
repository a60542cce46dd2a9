import type { NudgeId, PersonId } from '../domain/ids.ts';
import { addDays, type IsoDate } from '../domain/iso-date.ts';
import type { Nudge, NudgeKind } from '../domain/nudge.ts';
import { capDays, type KnownOfPeople } from './choose-for-week.ts';
import { decideNudges, dueAmong } from './decide-nudges.ts';
import type { NudgeFacts } from './nudge-rules.ts';
import type { RuleDay } from './ruling.ts';

/** How far ahead is looked. */
export const previewDays = 28;
/** Facts ruled on before others get a turn: some milliseconds' worth. */
const atATime = 5_000;

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
  readonly kinds: Readonly<Partial<Record<NudgeKind, number>>>;
}

export interface PreviewHelp {
  /** Told what the rules say is due, before it is decided over: what is known of it and of its people can be looked up. */
  meet(due: readonly Nudge[]): Promise<void>;
  /** Lets others have a turn. */
  breathe(): Promise<void>;
}

/**
 * What would be sent in the coming four weeks if nobody answered anything and nothing changed: the most there can be. Numbers only.
 *
 * @param isOff is it a day on which nothing is sent?
 */
export async function previewNudges(
  facts: readonly NudgeFacts[],
  known: KnownOfPeople,
  on: RuleDay,
  isOff: (day: IsoDate) => boolean,
  { meet, breathe }: PreviewHelp,
): Promise<Preview> {
  const told = new Map<NudgeId, IsoDate>();
  const sentOn = new Map<PersonId, IsoDate[]>();
  const kinds: Partial<Record<NudgeKind, number>> = {};
  const days: PreviewDay[] = [];
  for (let ahead = 0; ahead < previewDays; ahead += 1) {
    const today = addDays(on.today, ahead);
    if (isOff(today)) {
      days.push({ day: today, messages: 0, people: 0 });
      continue;
    }
    const since = addDays(today, 1 - capDays);
    const then: RuleDay = {
      today,
      deliveredOn: (id) => told.get(id) ?? on.deliveredOn(id),
      cadenceDays: on.cadenceDays,
    };
    const due: Nudge[] = [];
    for (let from = 0; from < facts.length; from += atATime) {
      due.push(...dueAmong(facts.slice(from, from + atATime), then).filter(({ id }) => !told.has(id)));
      await breathe();
    }
    await meet(due);
    const knownThen: KnownOfPeople = {
      ...known,
      isTold: (id) => told.has(id) || known.isTold(id),
      given: (id) =>
        (sentOn.get(id) ?? []).filter((day) => day >= since).length + (ahead < capDays ? known.given(id) : 0),
    };
    const decided = decideNudges(due, knownThen, then, false);
    const messages = decided.filter(({ mergedInto }) => mergedInto === undefined);
    for (const { id } of decided) told.set(id, today);
    for (const { personId, kind } of messages) {
      sentOn.set(personId, [...(sentOn.get(personId) ?? []), today]);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
    days.push({
      day: today,
      messages: messages.length,
      people: new Set(messages.map((n) => n.personId)).size,
    });
    await breathe();
  }
  return {
    messages: days.reduce((sum, day) => sum + day.messages, 0),
    people: sentOn.size,
    most: [...sentOn.values()].reduce((most, { length }) => Math.max(most, length), 0),
    days,
    kinds,
  };
}
