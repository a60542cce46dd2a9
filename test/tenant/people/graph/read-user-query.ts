import type { FastifyRequest } from 'fastify';
import { GraphError } from '../../http/graph-error.ts';
import { checkFilter, unsupportedQuery } from '../filter/check-filter.ts';
import type { FilterExpression } from '../filter/filter-expression.ts';
import { parseFilter } from '../filter/parse-filter.ts';
import { parseSearch, type SearchExpression } from './parse-search.ts';
import { readSelect } from './read-select.ts';

export interface UserQuery {
  readonly select: readonly string[] | undefined;
  readonly top: number;
  readonly filter: FilterExpression | undefined;
  readonly search: SearchExpression | undefined;
  /** Selected properties of the expanded manager; undefined when not expanded. */
  readonly manager: { readonly select: readonly string[] | undefined } | undefined;
  readonly orderBy:
    | { readonly property: 'displayName' | 'userPrincipalName'; readonly descending: boolean }
    | undefined;
  readonly count: boolean;
  readonly skipToken: string | undefined;
}

const known = ['$select', '$top', '$filter', '$search', '$expand', '$orderby', '$count', '$skiptoken'];

/** Directory page: 100 when nothing is said, 999 at most (microsoft-graph-docs#4636). */
const defaultPage = 100;
const largestPage = 999;

/** Reads and judges the query options of a collection of users; refuses with 400 in Graph's words. */
export function readUserQuery(request: FastifyRequest): UserQuery {
  const given = readOptions(request);
  const eventual = String(request.headers.consistencylevel ?? '').toLowerCase() === 'eventual';
  const count = given.get('$count') === 'true';
  if (count && !eventual)
    throw unsupportedQuery('$count is not currently supported without ConsistencyLevel: eventual.');
  const filter = given.has('$filter') ? parseFilter(given.get('$filter') ?? '') : undefined;
  const orderBy = readOrder(given.get('$orderby'));
  if (filter) checkFilter(filter, eventual && count);
  if (filter && orderBy && !(eventual && count))
    throw unsupportedQuery('Sorting not supported for current query.');
  if (given.has('$search') && !eventual) {
    throw unsupportedQuery(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  return {
    select: readSelect(given.get('$select')),
    top: readTop(given.get('$top')),
    filter,
    search: given.has('$search') ? parseSearch(given.get('$search') ?? '') : undefined,
    manager: readExpand(given.get('$expand')),
    orderBy,
    count,
    skipToken: given.get('$skiptoken'),
  };
}

/** Query options by their lower-case names; refuses the unknown and the repeated. */
export function readOptions(
  request: FastifyRequest,
  allowed: readonly string[] = known,
): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const [name, value] of new URL(request.url, 'https://graph').searchParams) {
    const option = name.toLowerCase();
    // A client may leave the dollar out: graph/query-parameters.
    const full = option.startsWith('$') ? option : `$${option}`;
    if (!allowed.includes(full))
      throw new GraphError(400, 'Request_BadRequest', `'${name}' is not supported by the service.`);
    if (options.has(full))
      throw new GraphError(
        400,
        'BadRequest',
        `Query option '${name}' was specified more than once, but it must be specified at most once.`,
      );
    options.set(full, value);
  }
  return options;
}

export function readTop(text: string | undefined, fallback = defaultPage): number {
  if (text === undefined) return fallback;
  if (!/^\d+$/.test(text)) {
    throw new GraphError(
      400,
      'BadRequest',
      `Invalid value '${text}' for $top query option found. The $top query option requires a non-negative integer value.`,
    );
  }
  const top = Number(text);
  if (top < 1 || top > largestPage) {
    throw new GraphError(
      400,
      'Request_UnsupportedQuery',
      `Invalid page size specified: '${text}'. Must be between 1 and ${largestPage} inclusive.`,
    );
  }
  return top;
}

function readOrder(text: string | undefined): UserQuery['orderBy'] {
  if (text === undefined) return undefined;
  const [property, direction = 'asc'] = text.trim().split(/\s+/);
  if ((property !== 'displayName' && property !== 'userPrincipalName') || !/^(asc|desc)$/i.test(direction)) {
    throw unsupportedQuery(`Unsupported sort property '${property}' for 'User'.`);
  }
  return { property, descending: direction.toLowerCase() === 'desc' };
}

export function readExpand(text: string | undefined): UserQuery['manager'] {
  if (text === undefined) return undefined;
  const parsed = /^manager(?:\(\$select=([\w, ]+)\))?$/.exec(text.trim());
  if (!parsed) {
    throw new GraphError(
      400,
      'Request_BadRequest',
      `The query specified in the URI is not valid. '${text}' cannot be expanded here: the local tenant expands 'manager' and 'manager($select=…)'.`,
    );
  }
  return { select: readSelect(parsed[1]) };
}
