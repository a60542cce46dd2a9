import type { PersonId } from '../domain/ids.ts';
import { type IsoDate, type IsoInstant, norwegianDay } from '../domain/iso-date.ts';
import type { Person } from '../domain/person.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { sideOf } from '../policies/assess.ts';
import type { AuditEvent } from '../stores/audit-log.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** Somebody who has looked at, or added to, one's competence on a day. */
export interface Reading {
  readonly on: IsoDate;
  /** Absent when the directory no longer has the person. */
  readonly reader?: Person | undefined;
  /** Leads the person today. */
  readonly leader: boolean;
  readonly what: 'person' | 'unit' | 'written' | 'talk' | 'talkWritten';
  /** The unit in whose table the person stood. */
  readonly unit?: Unit | undefined;
  /** How many times that day. */
  readonly times: number;
}

/**
 * Who has seen one's competence, newest first: people have a right to know (GDPR article 15). A table of a unit shows everybody in it, so
 * readings of the units one works in are told as well, from the day one came there.
 */
export async function viewReaders(
  context: Pick<UseCaseContext, 'records' | 'audit'>,
  actor: Actor,
): Promise<Outcome<readonly Reading[]>> {
  const { records, audit } = context;
  const { personId } = actor;
  if (records.person(personId)?.active !== true) return { kind: 'forbidden' };
  const organisation = records.organisation();
  const readings: Reading[] = [];
  const add = (event: AuditEvent, what: Reading['what'], unit?: Unit) => {
    if (event.actorId === personId) return;
    const on = norwegianDay(new Date(event.at));
    const leader = sideOf({ personId: event.actorId, roles: [] }, personId, organisation) === 'leader';
    readings.push({ on, reader: records.person(event.actorId), leader, what, unit, times: 1 });
  };
  for (const event of await audit.about(personId)) {
    add(event, whatOf(event.action));
  }
  for (const [unit, since] of unitsOf(context, personId)) {
    for (const event of await audit.about(unit.id)) {
      if (event.people > 0 && event.action.startsWith('read:') && event.at >= since) add(event, 'unit', unit);
    }
  }
  return { kind: 'ok', value: daily(readings) };
}

function whatOf(action: string): Reading['what'] {
  const isTalk = action.includes(':talk:');
  if (action.startsWith('write:')) return isTalk ? 'talkWritten' : 'written';
  return isTalk ? 'talk' : 'person';
}

/** The units in whose tables the person stands, each from the day of the first position under it. */
function unitsOf(
  { records }: Pick<UseCaseContext, 'records'>,
  personId: PersonId,
): readonly (readonly [Unit, IsoInstant | IsoDate])[] {
  const organisation = records.organisation();
  const since = new Map<Unit, IsoDate>();
  for (const { unitId, startOn } of organisation.employmentsOf(personId)) {
    for (const id of unitId === undefined ? [] : organisation.withAncestors(unitId)) {
      const unit = organisation.unit(id);
      const before = unit && since.get(unit);
      if (unit !== undefined && (before === undefined || startOn < before)) since.set(unit, startOn);
    }
  }
  return [...since];
}

/** An open page asks anew whenever something changes: a day is one reading, with the number of times. */
function daily(readings: readonly Reading[]): readonly Reading[] {
  const key = ({ on, reader, what, unit }: Reading) => [on, reader?.id ?? '', what, unit?.id ?? ''].join('|');
  return [...Map.groupBy(readings, key).values()]
    .flatMap((same) => (same[0] === undefined ? [] : [{ ...same[0], times: same.length }]))
    .toSorted(
      (a, b) => b.on.localeCompare(a.on) || (a.reader?.name ?? '').localeCompare(b.reader?.name ?? '', 'nb'),
    );
}
