import { GraphError } from '../../http/graph-error.ts';
import type { ItemRow } from '../items/item-row.ts';
import { contentType } from '../items/present-item.ts';
import type { ListRow } from '../lists/list-row.ts';

/** What Graph writes where the deleted row should stand (msgraph-sdk-typescript#544, open since April 2024). */
export function deletedResource(): GraphError {
  return new GraphError(
    500,
    'InternalServerError',
    'Cannot write a deleted resource, link, deleted link, or nested delta resource set within a resource set; ' +
      'they must be written within a delta resource set.',
  );
}

/** What the documentation says stands there instead (graph-docs listitem-delta.md, example 2). */
export function presentTombstone(list: ListRow, row: ItemRow): Record<string, unknown> {
  return {
    id: String(row.id),
    parentReference: { siteId: list.siteId },
    contentType,
    deleted: { state: 'deleted' },
  };
}
