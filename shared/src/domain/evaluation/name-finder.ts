import type { Person } from '../person.ts';

/** Finds who is named in a text, as the name stands there. */
export type NameFinder = (text: string) => string | undefined;
type Named = Pick<Person, 'name'>;

const mostWords = 6;

/**
 * Gives the first of these people whose whole name stands in a text, in any case, also in the genitive; undefined when none does. A name of
 * one word is not looked for: many are words too.
 */
export function createNameFinder(people: readonly Named[]): NameFinder {
  const names = new Map(people.map(({ name }) => [wordsOf(name).join(' ').toLocaleLowerCase('nb'), name]));
  return (text) => {
    const words = wordsOf(text.toLocaleLowerCase('nb'));
    for (let from = 0; from < words.length; from += 1) {
      for (let count = 2; count <= mostWords && from + count <= words.length; count += 1) {
        const run = words.slice(from, from + count).join(' ');
        const found = names.get(run) ?? names.get(withoutGenitive(run));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
}

/** Gives the first name of one of these people, when it stands in a text as a name is written. For a few people, among whom it says who is meant. */
export function createFirstNameFinder(people: readonly Named[]): NameFinder {
  const names = new Set(people.flatMap(({ name }) => wordsOf(name)[0] ?? []));
  return (text) => wordsOf(text).find((word) => names.has(word) || names.has(withoutGenitive(word)));
}

const withoutGenitive = (words: string) => (words.endsWith('s') ? words.slice(0, -1) : words);

/** A hyphen parts a name in two, as some write it and some do not. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
