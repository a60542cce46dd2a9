import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { graphErrorBody } from '../../http/graph-error.ts';
import { customColumns } from '../columns/column-store.ts';
import { listOf } from '../items/item-of.ts';
import type { ItemRow } from '../items/item-row.ts';
import { presentItem } from '../items/present-item.ts';
import { readItemQuery, selectItem } from '../items/read-routes.ts';
import type { ListsContext } from '../lists-context.ts';
import { linkWith } from '../odata/link-with.ts';
import { expansionOf } from '../odata/read-query.ts';
import { deletedResource, presentTombstone } from './deleted-resource.ts';
import { readDelta } from './read-delta.ts';

/** `items/delta`: 1 unit with a token, 2 without. */
export function registerDelta(app: FastifyInstance, lists: ListsContext): void {
  const { tenant } = lists;
  app.get<{ Params: { site: string; list: string } }>(
    '/sites/:site/lists/:list/items/delta',
    { config: { price: 'delta', access: 'read' } },
    async (request) => {
      const list = listOf(tenant, request.params);
      const query = readItemQuery(request.query);
      const columns = customColumns(tenant.database, list.number);
      const freshWalk = linkWith(tenant, request.url, { token: '' }).replace(/[?&]token=(?=&|$)/, '');
      const at = tenant.now();
      const page = readDelta(tenant.database, list, at, { token: query.token, top: query.top, freshWalk });
      const present = (row: ItemRow) =>
        row.deleted
          ? presentTombstone(list, row)
          : selectItem(presentItem(list, row, columns, expansionOf(query, 'fields')), query);
      const link = linkWith(tenant, request.url, { token: page.token });
      const broken = list.tombstones ? -1 : page.rows.findIndex((row) => row.deleted);
      const requestId = randomUUID();
      return {
        '@odata.context': `${tenant.secureUrl}/v1.0/$metadata#Collection(listItem)`,
        [page.final ? '@odata.deltaLink' : '@odata.nextLink']: link,
        // msgraph-sdk-typescript#544: a deleted row breaks the answer off in the middle, status 200 and links included.
        value:
          broken < 0
            ? page.rows.map(present)
            : [
                ...page.rows.slice(0, broken).map(present),
                graphErrorBody(deletedResource(), at, requestId, requestId),
              ],
      };
    },
  );
}
