import type { FastifyInstance, FastifyRequest } from 'fastify';
import { graphCaller } from '../../http/graph-caller.ts';
import { customColumns } from '../columns/column-store.ts';
import { preconditionFailed } from '../errors/graph-refusal.ts';
import { wholeSeconds } from '../lists/whole-seconds.ts';
import type { ListsContext } from '../lists-context.ts';
import { readObject } from '../odata/read-object.ts';
import { type ItemParams, itemOf, listOf } from './item-of.ts';
import { eTagOf, type ItemRow } from './item-row.ts';
import { deleteItem, insertItem, type Stamp, updateItem } from './item-store.ts';
import { presentFields, presentItem } from './present-item.ts';

export function registerItemWriting(app: FastifyInstance, lists: ListsContext): void {
  const { tenant, notices } = lists;
  const { database } = tenant;
  const path = '/sites/:site/lists/:list/items';
  const config = { price: 'many', access: 'write' } as const;
  const stampOf = (request: FastifyRequest): Stamp => ({
    at: wholeSeconds(tenant.now()),
    by: graphCaller(request).appId,
  });
  const update = (request: FastifyRequest<{ Params: ItemParams }>, fields: unknown) => {
    const { list, row } = itemOf(tenant, request.params);
    requireMatch(request, row);
    const updated = updateItem(database, list, row, fields, stampOf(request));
    notices.changed(list.id);
    return { list, row: updated, columns: customColumns(database, list.number) };
  };

  app.post<{ Params: ItemParams }>(path, { config }, async (request, reply) => {
    const list = listOf(tenant, request.params);
    const { fields = {} } = readObject(request.body);
    const row = insertItem(database, list, fields, stampOf(request));
    notices.changed(list.id);
    reply.code(201);
    return presentItem(list, row, customColumns(database, list.number), { name: 'fields' });
  });

  // Answers the field values alone: not the item around them, no dates (graph-docs listitem-update.md).
  app.patch<{ Params: ItemParams }>(`${path}/:item/fields`, { config }, async (request) => {
    const { row, columns } = update(request, request.body);
    return presentFields(row, columns, undefined);
  });

  app.patch<{ Params: ItemParams }>(`${path}/:item`, { config }, async (request) => {
    const { fields = {} } = readObject(request.body);
    const { list, row, columns } = update(request, fields);
    return presentItem(list, row, columns, { name: 'fields' });
  });

  app.delete<{ Params: ItemParams }>(`${path}/:item`, { config }, async (request, reply) => {
    const { list, row } = itemOf(tenant, request.params);
    requireMatch(request, row);
    deleteItem(database, list, row, stampOf(request));
    notices.changed(list.id);
    return reply.code(204).send();
  });
}

/** The quotes are part of the tag: without them it never matches. */
function requireMatch(request: FastifyRequest, row: ItemRow): void {
  const wanted = request.headers['if-match'];
  if (wanted !== undefined && wanted !== '*' && wanted !== eTagOf(row)) throw preconditionFailed();
}
