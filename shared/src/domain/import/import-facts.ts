import type { Assessment } from '../assessment.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Competence } from '../competence.ts';
import type { CompetenceArea } from '../competence-area.ts';
import type { Employment } from '../employment.ts';
import type { FaultCode } from '../fault.ts';
import type { Goal } from '../goal.ts';
import type { PersonId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Person } from '../person.ts';
import type { PositionGroup } from '../position-group.ts';
import type { Requirement } from '../requirement.ts';
import type { Unit } from '../unit.ts';
import { plainWord } from './sheet-row.ts';

/** What stands today, as much of it as an import has to know. */
export interface ImportFacts {
  readonly today: IsoDate;
  readonly people: readonly Person[];
  hasLeft(id: PersonId): boolean;
  readonly units: readonly Unit[];
  readonly groups: readonly PositionGroup[];
  readonly areas: readonly CompetenceArea[];
  readonly goals: readonly Goal[];
  readonly catalogue: Catalogue;
  readonly competences: readonly Competence[];
  readonly employments: readonly Employment[];
  readonly requirements: readonly Requirement[];
  assessmentsOf(id: PersonId): readonly Assessment[];
}

/** The one thing of a name or a key, or why there is none. */
export type Found<Thing> = Thing | FaultCode;

export type Lookup<Thing extends object> = (text: string) => Found<Thing>;

/**
 * Finds things by id, or by name where only one has it: two of one name are told apart by their ids.
 *
 * @param names every name it goes by
 */
export function createLookup<Thing extends { readonly id: string }>(
  things: Iterable<Thing>,
  names: (thing: Thing) => readonly (string | undefined)[],
  unknown: FaultCode,
): Lookup<Thing> {
  const byId = new Map<string, Thing>();
  const byName = new Map<string, Thing | 'several'>();
  for (const thing of things) {
    byId.set(thing.id, thing);
    for (const name of new Set(names(thing).map((text) => plainWord(text ?? '')))) {
      if (name === '') continue;
      byName.set(name, byName.has(name) ? 'several' : thing);
    }
  }
  return (text) => {
    const found = byId.get(text) ?? byName.get(plainWord(text));
    if (found === undefined) return unknown;
    return found === 'several' ? 'severalOfThatName' : found;
  };
}

/**
 * Finds a person by object id, e-mail address, sign-in name or employee number, and never by name: two can have the same, and a
 * level would end up with the wrong one. What stands for two people finds nobody.
 */
export function createPersonLookup(people: Iterable<Person>): Lookup<Person> {
  const byKey = new Map<string, Person | 'several'>();
  for (const person of people) {
    const { id, email, signInName, employeeNumber } = person;
    const keys = new Set([id, email, signInName, employeeNumber].map((key) => key?.trim().toLowerCase()));
    for (const key of keys) if (key) byKey.set(key, byKey.has(key) ? 'several' : person);
  }
  return (text) => {
    const key = text.trim().toLowerCase();
    const found = byKey.get(key);
    if (found === undefined) return 'unknownPerson';
    return found === 'several' ? 'severalOfThatName' : found;
  };
}
