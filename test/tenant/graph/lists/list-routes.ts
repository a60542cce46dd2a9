import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../../context.ts';
import { graphCaller } from '../../http/graph-caller.ts';
import { allColumns } from '../columns/column-store.ts';
import { presentColumn } from '../columns/present-column.ts';
import { invalidRequest } from '../errors/graph-refusal.ts';
import type { ListsContext } from '../lists-context.ts';
import { expansionOf, type GraphQuery, readQuery } from '../odata/read-query.ts';
import { selectProperties } from '../odata/select-properties.ts';
import { requireSite } from '../sites/require-site.ts';
import type { ListRow } from './list-row.ts';
import { allLists, insertList, requireList } from './list-store.ts';
import { presentList } from './present-list.ts';
import { readNewList } from './read-new-list.ts';
import { wholeSeconds } from './whole-seconds.ts';

interface ListParams {
  site: string;
  list: string;
}

export function registerListRoutes(app: FastifyInstance, lists: ListsContext): void {
  const { tenant } = lists;
  const path = '/sites/:site/lists';
  const reading = { price: 'many', access: 'read' } as const;

  app.get<{ Params: { site: string } }>(path, { config: reading }, async (request) => {
    requireSite(tenant, request.params.site);
    const query = readQuery(request.query);
    const wanted = query.filter === undefined ? undefined : readNameFilter(query.filter);
    const value = allLists(tenant.database, tenant.siteId)
      .filter((list) => wanted === undefined || list.displayName.toLowerCase() === wanted.toLowerCase())
      .map((list) => present(tenant, list, query));
    return { '@odata.context': context(tenant), value };
  });

  app.post<{ Params: { site: string } }>(
    path,
    { config: { price: 'many', access: 'manage' } },
    async (request, reply) => {
      requireSite(tenant, request.params.site);
      const stamp = { at: wholeSeconds(tenant.now()), by: graphCaller(request).appId };
      const list = insertList(tenant.database, tenant.siteId, readNewList(request.body), stamp);
      reply.code(201);
      return { '@odata.context': `${context(tenant)}/$entity`, ...presentList(list) };
    },
  );

  app.get<{ Params: ListParams }>(
    `${path}/:list`,
    { config: { price: 'one', access: 'read' } },
    async (request) => {
      requireSite(tenant, request.params.site);
      const list = requireList(tenant.database, tenant.siteId, request.params.list);
      return {
        '@odata.context': `${context(tenant)}/$entity`,
        ...present(tenant, list, readQuery(request.query)),
      };
    },
  );
}

function present(tenant: TenantContext, list: ListRow, query: GraphQuery): Record<string, unknown> {
  const shown = selectProperties(presentList(list), query.select);
  const columns = expansionOf(query, 'columns');
  if (query.expand.some((each) => each.name.toLowerCase() !== 'columns')) {
    throw invalidRequest('Only columns can be expanded on a list.');
  }
  if (columns === undefined) return shown;
  const definitions = allColumns(tenant.database, list.number).map(presentColumn);
  return { ...shown, columns: definitions.map((each) => selectProperties(each, columns.select)) };
}

function readNameFilter(filter: string): string {
  const name = /^(?:displayName|name)\s+eq\s+'((?:[^']|'')*)'$/i.exec(filter.trim())?.[1];
  if (name === undefined) throw invalidRequest(`Invalid filter clause: '${filter}'.`);
  return name.replaceAll("''", "'");
}

function context(tenant: TenantContext): string {
  return `${tenant.secureUrl}/v1.0/$metadata#sites('${encodeURIComponent(tenant.siteId)}')/lists`;
}
