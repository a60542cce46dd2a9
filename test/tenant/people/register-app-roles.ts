import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TenantContext } from '../context.ts';
import { demandPermission } from '../http/graph-caller.ts';
import { GraphError } from '../http/graph-error.ts';
import { seededId } from '../state/seeded-id.ts';
import { readOptions } from './graph/read-user-query.ts';
import type { AppRole } from './person.ts';

const readers = ['Application.Read.All', 'Directory.Read.All', 'Application.ReadWrite.All'];
const appRoles: readonly AppRole[] = ['HrAdviser', 'UnionRep', 'Management', 'Administrator'];
const roleId = (role: string) => seededId(1, `app role ${role}`);
type PrincipalRoute = { Params: { key: string } };

/**
 * Graph's `/servicePrincipals(appId='…')` of the product, with its app roles and who holds them (serviceprincipal-list-approleassignedto).
 * Nobody here holds a role through a group.
 */
export function registerAppRoles(app: FastifyInstance, tenant: TenantContext): void {
  const principalId = seededId(1, 'product service principal');

  const demandProduct = (request: FastifyRequest<PrincipalRoute>) => {
    demandPermission(request, readers);
    const asked = /^\(appId='([\w-]+)'\)$/.exec(decodeURIComponent(request.params.key))?.[1];
    if (asked?.toLowerCase() !== tenant.clientId) {
      throw new GraphError(404, 'Request_ResourceNotFound', `Resource '${asked ?? ''}' does not exist.`);
    }
  };

  app.get<PrincipalRoute>('/servicePrincipals:key', async (request) => {
    demandProduct(request);
    const select = readOptions(request, ['$select']).get('$select')?.split(',');
    const whole: Record<string, unknown> = {
      id: principalId,
      appId: tenant.clientId,
      displayName: 'Rød tråd',
      appRoles: appRoles.map((value) => ({ id: roleId(value), value, displayName: value, isEnabled: true })),
    };
    const shown = select === undefined ? whole : Object.fromEntries(select.map((key) => [key, whole[key]]));
    return {
      '@odata.context': `${tenant.secureUrl}/v1.0/$metadata#servicePrincipals/$entity`,
      ...shown,
    };
  });

  app.get<PrincipalRoute>('/servicePrincipals:key/appRoleAssignedTo', async (request) => {
    demandProduct(request);
    readOptions(request, ['$top']);
    return {
      '@odata.context': `${tenant.secureUrl}/v1.0/$metadata#servicePrincipals('${principalId}')/appRoleAssignedTo`,
      value: tenant.directory.list().flatMap((person) =>
        person.appRoles.map((role) => ({
          id: Buffer.from(`${person.id} ${role}`).toString('base64url'),
          appRoleId: roleId(role),
          principalDisplayName: person.displayName,
          principalId: person.id,
          principalType: 'User',
          resourceDisplayName: 'Rød tråd',
          resourceId: principalId,
        })),
      ),
    };
  });
}
