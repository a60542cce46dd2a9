import type { FastifyRequest } from 'fastify';
import type { TenantContext } from '../../context.ts';
import { GraphError } from '../../http/graph-error.ts';
import { readToken, writeToken } from '../../http/opaque-token.ts';
import type { Person } from '../person.ts';
import { linkWith } from './link-with.ts';
import { presentUser, type UserAnswer } from './present-user.ts';
import { readSelect } from './read-select.ts';
import { readOptions, readTop } from './read-user-query.ts';
import { defaultUserProperties, userProperties } from './user-properties.ts';

/** Not documented; what is seen in practice. `$top` shortens it. */
const page = 200;
/** Of directory objects: learn.microsoft.com/graph/delta-query-overview, "Token duration". */
const tokenDays = 7;

/** What the client is to be told, and how far it has been told. */
interface DeltaPlace {
  /** The properties tracked; undefined for the default ones. */
  readonly select: string | undefined;
  readonly writtenAt: number;
  /** The change the client already knows; null when it knows nobody yet. */
  readonly from: number | null;
  /** Where the next round begins. */
  readonly upTo: number;
  /** The last person told, in a round that takes several pages. */
  readonly after: string;
}

/** `GET /users/delta`: everybody at first, from then on who changed in a tracked property or went. */
export function userDelta(request: FastifyRequest, tenant: TenantContext): UserAnswer {
  const options = readOptions(request, ['$select', '$top', '$deltatoken', '$skiptoken']);
  const place = readPlace(request, options, tenant);
  const select = readSelect(place.select, deltaProperties);
  const told =
    place.from === null ? everybody(place, tenant, select) : changed(place, place.from, tenant, select);
  const some = told.slice(0, readTop(options.get('$top'), page));
  const last = some.at(-1);
  const next = { ...place, writtenAt: tenant.now().getTime() };
  const more = last !== undefined && some.length < told.length;
  const link = more
    ? { '@odata.nextLink': linkTo(tenant, request, '$skiptoken', { ...next, after: String(last.id) }) }
    : {
        '@odata.deltaLink': linkTo(tenant, request, '$deltatoken', { ...next, from: place.upTo, after: '' }),
      };
  return {
    '@odata.context': `${tenant.secureUrl}/v1.0/$metadata#users${select ? `(${select.join(',')})` : ''}/$delta`,
    ...link,
    value: some,
  };
}

const deltaProperties = new Set([...userProperties, 'manager']);

function everybody(
  place: DeltaPlace,
  tenant: TenantContext,
  select: readonly string[] | undefined,
): UserAnswer[] {
  return tenant.directory
    .list()
    .filter((person) => person.id > place.after)
    .map((person) => presentChanged(person, select));
}

function changed(
  place: DeltaPlace,
  from: number,
  tenant: TenantContext,
  select: readonly string[] | undefined,
): UserAnswer[] {
  const tracked = new Set(select ?? defaultUserProperties);
  const touched = tenant.directory
    .changesSince(from)
    .filter(({ position }) => position <= place.upTo)
    .filter(({ removed, properties }) => removed || properties.some((name) => tracked.has(nameInGraph(name))))
    .map(({ personId }) => personId);
  return [...new Set(touched)]
    .sort()
    .filter((id) => id > place.after)
    .map((id) => {
      const person = tenant.directory.get(id);
      return person ? presentChanged(person, select) : { id, '@removed': { reason: 'changed' } };
    });
}

/** With `manager` tracked the relation comes as `manager@delta` (learn.microsoft.com/graph/delta-query-users). */
function presentChanged(person: Person, select: readonly string[] | undefined): UserAnswer {
  const answer = presentUser(
    person,
    select && [...new Set([...select.filter((name) => name !== 'manager'), 'id'])],
  );
  if (!select?.includes('manager') || person.managerId === null) return answer;
  return { ...answer, 'manager@delta': [{ '@odata.type': '#microsoft.graph.user', id: person.managerId }] };
}

function nameInGraph(property: string): string {
  return property === 'managerId' ? 'manager' : property;
}

function linkTo(tenant: TenantContext, request: FastifyRequest, option: string, place: DeltaPlace): string {
  return linkWith(tenant.secureUrl, request.url, option, writeToken(place), [
    '$select',
    '$skiptoken',
    '$deltatoken',
  ]);
}

function readPlace(
  request: FastifyRequest,
  options: ReadonlyMap<string, string>,
  tenant: TenantContext,
): DeltaPlace {
  const upTo = tenant.directory.position();
  const token = options.get('$skiptoken') ?? options.get('$deltatoken');
  const fresh = {
    select: options.get('$select'),
    writtenAt: tenant.now().getTime(),
    from: null,
    upTo,
    after: '',
  };
  if (token === undefined || token === '') return fresh;
  if (token === 'latest') return { ...fresh, from: upTo };
  const kept = readToken(token);
  if (!kept || typeof kept.upTo !== 'number' || typeof kept.writtenAt !== 'number') {
    throw new GraphError(400, 'Directory_InvalidDeltaToken', 'The delta token is malformed.');
  }
  const from = typeof kept.from === 'number' ? kept.from : null;
  const age = tenant.now().getTime() - kept.writtenAt;
  const lost = (from ?? kept.upTo) < tenant.directory.oldestKnown() - 1;
  const ordered = tenant.faults.take('deltaGone', {
    part: 'graph',
    method: request.method,
    url: request.url,
  });
  if (age > tokenDays * 86_400_000 || lost || ordered) throw tokenGone(tenant);
  const select = typeof kept.select === 'string' ? kept.select : undefined;
  const after = typeof kept.after === 'string' ? kept.after : '';
  return {
    select,
    writtenAt: kept.writtenAt,
    from,
    upTo: options.has('$deltatoken') ? upTo : kept.upTo,
    after,
  };
}

/** Code and status as in microsoft-graph-docs#2350; it is listed in learn.microsoft.com/graph/errors. */
function tokenGone(tenant: TenantContext): GraphError {
  return new GraphError(
    410,
    'syncStateNotFound',
    'The sync state generation is not found; continuing requires a full synchronization.',
    {
      location: `${tenant.secureUrl}/v1.0/users/delta?$deltatoken=`,
    },
  );
}
