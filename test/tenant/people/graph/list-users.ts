import type { FastifyRequest } from 'fastify';
import type { TenantContext } from '../../context.ts';
import { GraphError } from '../../http/graph-error.ts';
import { readToken, writeToken } from '../../http/opaque-token.ts';
import { matchFilter } from '../filter/match-filter.ts';
import type { Person } from '../person.ts';
import { linkWith } from './link-with.ts';
import { matchSearch } from './parse-search.ts';
import { presentDirectoryObject, presentUser, type UserAnswer } from './present-user.ts';
import type { UserQuery } from './read-user-query.ts';

/** One page of `GET /users`. */
export function listUsers(request: FastifyRequest, query: UserQuery, tenant: TenantContext): UserAnswer {
  const matching = selectPeople(query, tenant.directory.list());
  const compare = orderOf(query);
  const after = readPlace(query.skipToken);
  const rest = after ? matching.filter((person) => compare(keyOf(person, query), after) > 0) : matching;
  const page = rest.slice(0, query.top);
  const last = page.at(-1);
  return {
    '@odata.context': contextOf(tenant, query.select),
    ...(query.count && { '@odata.count': matching.length }),
    ...(last &&
      rest.length > page.length && {
        '@odata.nextLink': linkWith(
          tenant.secureUrl,
          request.url,
          '$skiptoken',
          writeToken(keyOf(last, query)),
        ),
      }),
    value: page.map((person) => present(person, query, tenant)),
  };
}

export function present(
  person: Person,
  query: Pick<UserQuery, 'select' | 'manager'>,
  tenant: TenantContext,
): UserAnswer {
  const manager = query.manager && person.managerId ? tenant.directory.get(person.managerId) : undefined;
  return {
    ...presentUser(person, query.select),
    ...(manager && { manager: presentDirectoryObject(manager, query.manager?.select) }),
  };
}

export function selectPeople(
  query: Pick<UserQuery, 'filter' | 'search' | 'orderBy'>,
  people: readonly Person[],
): readonly Person[] {
  const { filter, search, orderBy } = query;
  const matching =
    filter || search
      ? people.filter(
          (person) => (!filter || matchFilter(filter, person)) && (!search || matchSearch(search, person)),
        )
      : people;
  if (!orderBy) return matching;
  const compare = orderOf(query);
  return matching.toSorted((a, b) => compare(keyOf(a, query), keyOf(b, query)));
}

export function contextOf(tenant: TenantContext, select: readonly string[] | undefined): string {
  return `${tenant.secureUrl}/v1.0/$metadata#users${select ? `(${select.join(',')})` : ''}`;
}

/** Where in the order somebody stands; the last one of a page is where the next begins, whoever came or went. */
type Place = { readonly key: string; readonly id: string };

function keyOf(person: Person, { orderBy }: Pick<UserQuery, 'orderBy'>): Place {
  return { key: orderBy ? person[orderBy.property].toLowerCase() : '', id: person.id };
}

function orderOf({ orderBy }: Pick<UserQuery, 'orderBy'>): (a: Place, b: Place) => number {
  const sign = orderBy?.descending ? -1 : 1;
  return (a, b) => {
    if (a.key !== b.key) return a.key < b.key ? -sign : sign;
    return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
  };
}

function readPlace(token: string | undefined): Place | undefined {
  if (token === undefined) return undefined;
  const state = readToken(token);
  if (typeof state?.id !== 'string' || typeof state.key !== 'string') {
    throw new GraphError(
      400,
      'Directory_ExpiredPageToken',
      'The specified page token value has expired and can no longer be included in your request.',
    );
  }
  return { key: state.key, id: state.id };
}
