import { GraphError } from '../../http/graph-error.ts';
import type { Person } from '../person.ts';

/** `"displayName:kari" OR "mail:kari"`: alternatives, each a list of clauses that must all hold. */
export type SearchExpression = readonly (readonly {
  readonly property: SearchProperty;
  readonly words: readonly string[];
}[])[];

const properties = ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName'] as const;
type SearchProperty = (typeof properties)[number];

/** learn.microsoft.com/graph/search-query-parameter, on directory objects: tokens, matched from their beginning. */
export function parseSearch(text: string): SearchExpression {
  return text.split(/\s+OR\s+/).map((alternative) => alternative.split(/\s+AND\s+/).map(readClause));
}

function readClause(text: string) {
  const [, name, value] = /^\s*"(\w+):([^"]*)"\s*$/.exec(text) ?? [];
  const property = properties.find((known) => known === name);
  if (property === undefined || value === undefined) {
    throw new GraphError(
      400,
      'BadRequest',
      `Syntax error: ${text} in $search; write "property:text" in double quotes.`,
    );
  }
  return { property, words: tokensOf(value) };
}

export function matchSearch(search: SearchExpression, person: Person): boolean {
  return search.some((clauses) =>
    clauses.every(({ property, words }) => {
      const tokens = tokensOf(person[property] ?? '');
      return words.every((word) => tokens.some((token) => token.startsWith(word)));
    }),
  );
}

function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}
