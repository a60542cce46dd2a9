import type { TenantContext } from '../../context.ts';
import { itemNotFound } from '../errors/graph-refusal.ts';

/** Where the tenant's one site lies on its host. */
export const sitePath = '/sites/rodtrad';

export function hostOf(siteId: string): string {
  return siteId.split(',')[0] ?? siteId;
}

/** Accepts the whole id (`host,collection,web`) or the middle part alone, as Graph does. */
export function requireSite(tenant: TenantContext, site: string): void {
  const given = site.toLowerCase();
  const whole = tenant.siteId.toLowerCase();
  if (given !== whole && given !== whole.split(',')[1]) throw siteNotFound();
}

export function siteNotFound(): Error {
  return itemNotFound('Requested site could not be found');
}
