import type { PersonId } from '../ids.ts';
import type { PersonalQuestions } from './questions.ts';

export const standings = ['notBegun', 'begun', 'done'] as const;
export type Standing = (typeof standings)[number];

/** How far somebody has come; absent for somebody who is asked nothing, because all of it is known. */
export function standingOf({ asked, answered }: PersonalQuestions): Standing | undefined {
  if (asked.length === 0) return undefined;
  const given = asked.filter((index) => answered.has(index)).length;
  if (given === 0) return 'notBegun';
  return given === asked.length ? 'done' : 'begun';
}

/** People, never forms. */
export interface Progress {
  readonly asked: number;
  readonly notBegun: number;
  readonly begun: number;
  readonly done: number;
}

export function progressOf(
  people: Iterable<PersonId>,
  standingOfPerson: ReadonlyMap<PersonId, Standing>,
): Progress {
  const counts = { asked: 0, notBegun: 0, begun: 0, done: 0 };
  for (const person of new Set(people)) {
    const standing = standingOfPerson.get(person);
    if (standing === undefined) continue;
    counts.asked += 1;
    counts[standing] += 1;
  }
  return counts;
}

/** A part of a round's people, and the rest of them. */
export interface Parts<Key> {
  readonly shown: readonly { readonly key: Key; readonly progress: Progress }[];
  /** Those in parts too small to be shown by themselves, and in none; absent when there are none. */
  readonly rest?: Progress | undefined;
}

/**
 * How far each part has come, in numbers. Who has not answered is nobody's business: following it person by person is a
 * control measure (arbeidsmiljøloven chapter 9), so a part of fewer than `least` people is counted with the rest, and the
 * rest is never so small either.
 */
export function progressByPart<Key>(
  parts: readonly { readonly key: Key; readonly people: readonly PersonId[] }[],
  standingOfPerson: ReadonlyMap<PersonId, Standing>,
  least: number,
): Parts<Key> {
  const counted = parts
    .map((part) => ({ ...part, progress: progressOf(part.people, standingOfPerson) }))
    .filter(({ progress }) => progress.asked >= least)
    .toSorted((a, b) => b.progress.asked - a.progress.asked);
  const shown = [...counted];
  const restOf = () => {
    const inShown = new Set(shown.flatMap(({ people }) => people));
    return progressOf(
      [...standingOfPerson.keys()].filter((person) => !inShown.has(person)),
      standingOfPerson,
    );
  };
  let rest = restOf();
  while (rest.asked > 0 && rest.asked < least && shown.length > 0) {
    shown.pop();
    rest = restOf();
  }
  const keys = new Set(shown.map(({ key }) => key));
  return {
    shown: counted.filter(({ key }) => keys.has(key)).map(({ key, progress }) => ({ key, progress })),
    rest: rest.asked === 0 ? undefined : rest,
  };
}
