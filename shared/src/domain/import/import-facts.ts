import type { Assessment } from '../assessment.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Competence } from '../competence.ts';
import type { CompetenceArea } from '../competence-area.ts';
import type { Employment } from '../employment.ts';
import type { FaultCode } from '../fault.ts';
import type { Goal } from '../goal.ts';
import type { PersonId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Measure } from '../measure.ts';
import type { Person } from '../person.ts';
import type { MeasurePlaces } from '../plan/measure-draft.ts';
import type { PositionGroup } from '../position-group.ts';
import type { Requirement } from '../requirement.ts';
import type { SurveyScore } from '../survey/survey-score.ts';
import type { Unit } from '../unit.ts';
import { plainWord } from './sheet-row.ts';

/** What stands today, as much of it as an import has to know. */
export interface ImportFacts {
  readonly today: IsoDate;
  readonly person: Lookup<Person>;
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
  readonly surveyScores: readonly SurveyScore[];
  /** Fewest answers a mean may rest on. */
  readonly fewestAnswers: number;
  /** The plan that measures go into; absent where none has been chosen that may be changed. */
  readonly intoPlan?: PlanToFill | undefined;
}

/** A plan with what stands in it, and what a measure in it can be made of. */
export interface PlanToFill {
  readonly places: MeasurePlaces;
  /** The municipality's, those of units above, and its own. */
  readonly areas: readonly CompetenceArea[];
  readonly measures: readonly Measure[];
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
  several: FaultCode = 'severalOfThatName',
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
    return found === 'several' ? several : found;
  };
}

/**
 * Finds a person by object id, e-mail address, sign-in name or employee number, and never by name: two can have the same, and a
 * level would end up with the wrong one. What stands for two people finds nobody.
 */
export interface PersonIndex {
  readonly find: Lookup<Person>;
  add(person: Person): void;
}

/** There are as many people as there are; they are added one by one, so that others get a turn. */
export function createPersonIndex(): PersonIndex {
  const byKey = new Map<string, Person | 'several'>();
  const put = (key: string, person: Person) => {
    const before = byKey.get(key);
    if (before === person || before === 'several') return;
    // Somebody who has come back has an old account with the same number.
    const isOther = before !== undefined && before.active === person.active;
    if (isOther) byKey.set(key, 'several');
    else if (before === undefined || person.active) byKey.set(key, person);
  };
  return {
    add(person) {
      for (const key of [person.id, person.email, person.signInName, person.employeeNumber]) {
        if (key) put(key.trim().toLowerCase(), person);
      }
    },
    find(text) {
      const found = byKey.get(text.trim().toLowerCase());
      if (found === undefined) return 'unknownPerson';
      return found === 'several' ? 'severalOfThatName' : found;
    },
  };
}
