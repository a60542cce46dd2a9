import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../../context.ts';
import type { ListsContext } from '../lists-context.ts';
import { readQuery } from '../odata/read-query.ts';
import { selectProperties } from '../odata/select-properties.ts';
import { hostOf, requireSite, siteNotFound, sitePath } from './require-site.ts';

/** `GET /sites/{id}` and `GET /sites/{host}:{path}`. */
export function registerSites(app: FastifyInstance, lists: ListsContext): void {
  const { tenant } = lists;
  const config = { price: 'one', access: 'read' } as const;
  app.get<{ Params: { site: string } }>('/sites/:site', { config }, async (request) => {
    requireSite(tenant, request.params.site);
    return selectProperties(presentSite(tenant), readQuery(request.query).select);
  });
  app.get<{ Params: { site: string; path: string } }>(
    '/sites/:site/sites/:path',
    { config },
    async (request) => {
      const { site, path } = request.params;
      const wanted = `/sites/${path.replace(/:$/, '')}`;
      if (site !== `${hostOf(tenant.siteId)}:` || wanted.toLowerCase() !== sitePath) throw siteNotFound();
      return selectProperties(presentSite(tenant), readQuery(request.query).select);
    },
  );
}

function presentSite(tenant: TenantContext) {
  const host = hostOf(tenant.siteId);
  return {
    '@odata.context': `${tenant.secureUrl}/v1.0/$metadata#sites/$entity`,
    id: tenant.siteId,
    name: sitePath.slice('/sites/'.length),
    displayName: 'Rød tråd',
    description: '',
    createdDateTime: '2026-01-05T08:00:00Z',
    lastModifiedDateTime: '2026-01-05T08:00:00Z',
    webUrl: `https://${host}${sitePath}`,
    root: {},
    siteCollection: { hostname: host },
  };
}
