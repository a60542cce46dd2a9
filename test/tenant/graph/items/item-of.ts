import type { TenantContext } from '../../context.ts';
import { itemNotFound } from '../errors/graph-refusal.ts';
import type { ListRow } from '../lists/list-row.ts';
import { requireList } from '../lists/list-store.ts';
import { requireSite } from '../sites/require-site.ts';
import type { ItemRow } from './item-row.ts';
import { requireItem } from './item-store.ts';

export interface ItemParams {
  site: string;
  list: string;
  item: string;
}

export function listOf(tenant: TenantContext, params: Pick<ItemParams, 'site' | 'list'>): ListRow {
  requireSite(tenant, params.site);
  return requireList(tenant.database, tenant.siteId, params.list);
}

export function itemOf(tenant: TenantContext, params: ItemParams): { list: ListRow; row: ItemRow } {
  const list = listOf(tenant, params);
  if (!/^\d+$/.test(params.item)) throw itemNotFound();
  return { list, row: requireItem(tenant.database, list, Number(params.item)) };
}
