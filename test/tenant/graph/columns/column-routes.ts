import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../../context.ts';
import { itemNotFound } from '../errors/graph-refusal.ts';
import { inTransaction } from '../lists/in-transaction.ts';
import type { ListRow } from '../lists/list-row.ts';
import { requireList } from '../lists/list-store.ts';
import type { ListsContext } from '../lists-context.ts';
import { readQuery } from '../odata/read-query.ts';
import { selectProperties } from '../odata/select-properties.ts';
import { requireSite } from '../sites/require-site.ts';
import type { ColumnDefinition } from './column-definition.ts';
import { addColumn, allColumns, removeColumn, replaceColumn } from './column-store.ts';
import { presentColumn } from './present-column.ts';
import { changeColumn, readColumn } from './read-column.ts';

interface ColumnParams {
  site: string;
  list: string;
  column: string;
}

export function registerColumns(app: FastifyInstance, lists: ListsContext): void {
  const { tenant } = lists;
  const path = '/sites/:site/lists/:list/columns';
  const managing = { price: 'many', access: 'manage' } as const;
  const { database } = tenant;

  app.get<{ Params: ColumnParams }>(path, { config: { price: 'many', access: 'read' } }, async (request) => {
    const list = listOf(tenant, request.params);
    const { select } = readQuery(request.query);
    const columns = allColumns(database, list.number).map(presentColumn);
    return { value: columns.map((column) => selectProperties(column, select)) };
  });

  app.get<{ Params: ColumnParams }>(
    `${path}/:column`,
    { config: { price: 'one', access: 'read' } },
    async (request) =>
      presentColumn(requireColumn(tenant, listOf(tenant, request.params), request.params.column)),
  );

  app.post<{ Params: ColumnParams }>(path, { config: managing }, async (request, reply) => {
    const list = listOf(tenant, request.params);
    const column = readColumn(request.body);
    inTransaction(database, () => addColumn(database, list.number, column));
    reply.code(201);
    return presentColumn(column);
  });

  app.patch<{ Params: ColumnParams }>(`${path}/:column`, { config: managing }, async (request) => {
    const list = listOf(tenant, request.params);
    const column = changeColumn(requireColumn(tenant, list, request.params.column), request.body);
    inTransaction(database, () => replaceColumn(database, list.number, column));
    return presentColumn(column);
  });

  app.delete<{ Params: ColumnParams }>(`${path}/:column`, { config: managing }, async (request, reply) => {
    const list = listOf(tenant, request.params);
    removeColumn(database, list.number, requireColumn(tenant, list, request.params.column));
    return reply.code(204).send();
  });
}

function listOf(tenant: TenantContext, params: ColumnParams): ListRow {
  requireSite(tenant, params.site);
  return requireList(tenant.database, tenant.siteId, params.list);
}

function requireColumn(tenant: TenantContext, list: ListRow, idOrName: string): ColumnDefinition {
  const column = allColumns(tenant.database, list.number).find(
    (each) => each.id === idOrName || each.name === idOrName,
  );
  if (column === undefined) throw itemNotFound('The specified column was not found');
  return column;
}
