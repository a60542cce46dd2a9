import type { DatabaseSync } from 'node:sqlite';
import { type GrantRole, grantSite, siteGrants } from './site-grants.ts';

/**
 * What an administrator does once: opens the one site to the product. Write is enough at run time; lists are made by
 * another identity. Leaves a grant alone that is already there. Again after every reset of the tenant.
 */
export function openSiteToProduct(database: DatabaseSync, clientId: string, role: GrantRole = 'write'): void {
  if (siteGrants(database).some((grant) => grant.appId === clientId)) return;
  grantSite(database, { appId: clientId, displayName: 'Rød tråd', role });
}
