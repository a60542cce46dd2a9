import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TenantContext } from '../context.ts';
import { demandPermission } from '../http/graph-caller.ts';
import { GraphError } from '../http/graph-error.ts';
import { createDirectoryUnits, unitsOf } from './graph/directory-units.ts';
import { contextOf, listUsers, present, selectPeople } from './graph/list-users.ts';
import { presentDirectoryObject } from './graph/present-user.ts';
import { readSelect } from './graph/read-select.ts';
import { readExpand, readOptions, readUserQuery } from './graph/read-user-query.ts';
import { userDelta } from './graph/user-delta.ts';
import type { Person } from './person.ts';

type UserRoute = { Params: { id: string } };

const readers = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

/** Graph's `/users`. Expects the surrounding scope to verify tokens and to word errors. */
export function registerPeople(app: FastifyInstance, tenant: TenantContext): void {
  const units = createDirectoryUnits(tenant);

  app.get('/users', async (request, reply) => {
    demandPermission(request, readers);
    const query = readUserQuery(request);
    units.charge(request, reply, unitsOf(2, query));
    return listUsers(request, query, tenant);
  });

  app.get('/users/$count', async (request, reply) => {
    demandPermission(request, readers);
    if (String(request.headers.consistencylevel ?? '').toLowerCase() !== 'eventual') {
      throw new GraphError(400, 'Request_BadRequest', '$count is not currently supported.');
    }
    units.charge(request, reply, 1);
    reply.type('text/plain');
    return String(selectPeople(readUserQuery(request), tenant.directory.list()).length);
  });

  // The SDKs write the function's full name.
  for (const path of ['/users/delta', '/users/delta()', '/users/microsoft.graph.delta()']) {
    app.get(path, async (request, reply) => {
      demandPermission(request, readers);
      units.charge(request, reply, 1);
      return userDelta(request, tenant);
    });
  }

  app.get<UserRoute>('/users/:id', async (request, reply) => {
    const options = readOptions(request, ['$select', '$expand']);
    const query = { select: readSelect(options.get('$select')), manager: readExpand(options.get('$expand')) };
    demandPermission(request, readers);
    units.charge(request, reply, unitsOf(1, query));
    const person = demandPerson(request, tenant);
    return {
      '@odata.context': `${contextOf(tenant, query.select)}/$entity`,
      ...present(person, query, tenant),
    };
  });

  app.get<UserRoute>('/users/:id/manager', async (request, reply) => {
    demandPermission(request, readers);
    const select = readSelect(readOptions(request, ['$select']).get('$select'));
    units.charge(request, reply, 1);
    const manager = tenant.directory.get(demandPerson(request, tenant).managerId ?? '');
    if (!manager) throw notFound('manager');
    return {
      '@odata.context': `${tenant.secureUrl}/v1.0/$metadata#directoryObjects/$entity`,
      ...presentDirectoryObject(manager, select),
    };
  });

  app.get<UserRoute>('/users/:id/directReports', async (request, reply) => {
    demandPermission(request, readers);
    const select = readSelect(readOptions(request, ['$select', '$top']).get('$select'));
    units.charge(request, reply, unitsOf(2, { select }));
    const reports = tenant.directory.directReports(demandPerson(request, tenant).id);
    return {
      '@odata.context': `${tenant.secureUrl}/v1.0/$metadata#directoryObjects`,
      value: reports.map((person) => presentDirectoryObject(person, select)),
    };
  });
}

/** The person of the address; 404 Request_ResourceNotFound when there is none. */
export function demandPerson(request: FastifyRequest<UserRoute>, tenant: TenantContext): Person {
  const person = tenant.directory.find(request.params.id);
  if (!person) throw notFound(request.params.id);
  return person;
}

function notFound(what: string): GraphError {
  return new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${what}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
