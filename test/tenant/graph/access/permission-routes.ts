import type { FastifyInstance } from 'fastify';
import { graphCaller } from '../../http/graph-caller.ts';
import { invalidRequest, itemNotFound } from '../errors/graph-refusal.ts';
import type { ListsContext } from '../lists-context.ts';
import { readObject } from '../odata/read-object.ts';
import { requireSite } from '../sites/require-site.ts';
import { requireFullControlOfAllSites } from './require-access.ts';
import {
  type GrantRole,
  grantRoles,
  grantSite,
  removeGrant,
  type SiteGrant,
  siteGrants,
} from './site-grants.ts';

/** `/sites/{id}/permissions`: which application may do what on the site. Five units each. */
export function registerPermissions(app: FastifyInstance, lists: ListsContext): void {
  const { tenant } = lists;
  const config = { price: 'permission' } as const;
  const path = '/sites/:site/permissions';

  app.addHook('preHandler', async (request) => {
    if (request.routeOptions.config.price === 'permission')
      requireFullControlOfAllSites(graphCaller(request));
  });
  app.get<{ Params: { site: string } }>(path, { config }, async (request) => {
    requireSite(tenant, request.params.site);
    return { value: siteGrants(tenant.database).map(presentGrant) };
  });
  app.post<{ Params: { site: string } }>(path, { config }, async (request, reply) => {
    requireSite(tenant, request.params.site);
    reply.code(201);
    return presentGrant(grantSite(tenant.database, readGrant(request.body)));
  });
  app.delete<{ Params: { site: string; id: string } }>(`${path}/:id`, { config }, async (request, reply) => {
    requireSite(tenant, request.params.site);
    if (!removeGrant(tenant.database, request.params.id)) throw itemNotFound();
    return reply.code(204).send();
  });
}

function readGrant(body: unknown): { appId: string; displayName: string; role: GrantRole } {
  const { roles, grantedToIdentities } = readObject(body);
  const role = grantRoles.find((each) => Array.isArray(roles) && roles.length === 1 && roles[0] === each);
  if (role === undefined) throw invalidRequest(`The role must be one of: ${grantRoles.join(', ')}.`);
  const identity = Array.isArray(grantedToIdentities) ? grantedToIdentities[0] : undefined;
  const application = readObject(readObject(identity).application);
  if (typeof application.id !== 'string') throw invalidRequest('An application id is required.');
  return { appId: application.id, displayName: String(application.displayName ?? ''), role };
}

function presentGrant(grant: SiteGrant) {
  const identity = { application: { id: grant.appId, displayName: grant.displayName } };
  return {
    id: grant.id,
    roles: [grant.role],
    grantedToIdentities: [identity],
    grantedToIdentitiesV2: [identity],
  };
}
