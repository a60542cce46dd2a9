import type { FastifyInstance } from 'fastify';
import { customColumns } from '../columns/column-store.ts';
import { invalidRequest } from '../errors/graph-refusal.ts';
import { nonIndexedPreference } from '../filter/plan-filter.ts';
import type { ListsContext } from '../lists-context.ts';
import { linkWith } from '../odata/link-with.ts';
import { expansionOf, type GraphQuery, readQuery } from '../odata/read-query.ts';
import { selectProperties } from '../odata/select-properties.ts';
import { type ItemParams, itemOf, listOf } from './item-of.ts';
import { columnValues, presentFields, presentItem } from './present-item.ts';
import { queryItems } from './query-items.ts';
import { readVersions } from './read-versions.ts';

export function registerItemReading(app: FastifyInstance, lists: ListsContext): void {
  const { tenant } = lists;
  const { database } = tenant;
  const path = '/sites/:site/lists/:list/items';
  const many = { price: 'many', access: 'read' } as const;
  const one = { price: 'one', access: 'read' } as const;

  app.get<{ Params: ItemParams }>(path, { config: many }, async (request) => {
    const list = listOf(tenant, request.params);
    const columns = customColumns(database, list.number);
    const query = readItemQuery(request.query);
    const allowNonIndexed = String(request.headers.prefer ?? '').includes(nonIndexedPreference);
    const page = queryItems(
      { database, list: list.number, columns, allowNonIndexed, random: lists.random },
      query,
    );
    const fields = expansionOf(query, 'fields');
    const next = page.skiptoken;
    return {
      '@odata.context': `${tenant.secureUrl}/v1.0/$metadata#sites/lists('${list.id}')/items`,
      value: page.rows.map((row) => selectItem(presentItem(list, row, columns, fields), query)),
      ...(next === undefined
        ? {}
        : { '@odata.nextLink': linkWith(tenant, request.url, { $skiptoken: next }) }),
    };
  });

  app.get<{ Params: ItemParams }>(`${path}/:item`, { config: one }, async (request) => {
    const { list, row } = itemOf(tenant, request.params);
    const query = readItemQuery(request.query);
    const columns = customColumns(database, list.number);
    return selectItem(presentItem(list, row, columns, expansionOf(query, 'fields')), query);
  });

  app.get<{ Params: ItemParams }>(`${path}/:item/fields`, { config: one }, async (request) => {
    const { list, row } = itemOf(tenant, request.params);
    return presentFields(row, customColumns(database, list.number), readQuery(request.query).select);
  });

  app.get<{ Params: ItemParams }>(`${path}/:item/versions`, { config: many }, async (request) => {
    const { list, row } = itemOf(tenant, request.params);
    const columns = customColumns(database, list.number);
    const withFields = expansionOf(readQuery(request.query), 'fields') !== undefined;
    const value = readVersions(database, list.number, row.id).map((version) => ({
      id: `${version.version}.0`,
      lastModifiedDateTime: version.modifiedAt,
      lastModifiedBy: { application: { id: version.modifiedBy } },
      ...(withFields ? { fields: columnValues(version.fields, columns) } : {}),
    }));
    return { value };
  });
}

export function readItemQuery(raw: unknown): GraphQuery {
  const query = readQuery(raw);
  const other = query.expand.find((each) => each.name.toLowerCase() !== 'fields');
  if (other !== undefined) throw invalidRequest(`'${other.name}' cannot be expanded on a list item.`);
  return query;
}

/** What was expanded is shown whether or not it was selected. */
export function selectItem(item: Record<string, unknown>, query: GraphQuery): Record<string, unknown> {
  return selectProperties(item, query.select === undefined ? undefined : [...query.select, 'fields']);
}
