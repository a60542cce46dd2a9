import type { ListRow } from './list-row.ts';

export function presentList(list: ListRow): Record<string, unknown> {
  const eTag = `"${list.id},${list.lastChange + 1}"`;
  return {
    '@odata.etag': eTag,
    id: list.id,
    name: list.name,
    displayName: list.displayName,
    description: list.description,
    eTag,
    createdDateTime: list.createdAt,
    lastModifiedDateTime: list.modifiedAt,
    webUrl: list.webUrl,
    createdBy: { application: { id: list.createdBy } },
    parentReference: { siteId: list.siteId },
    list: { contentTypesEnabled: false, hidden: list.hidden, template: list.template },
  };
}
