import { rowStoreContract } from '@rod-trad/shared/stores/row-store.contract';
import { provisionLists } from '@rod-trad/teams-app/provision/provision-lists';
import { createSharePointStore } from '@rod-trad/teams-app/stores/sharepoint/create-sharepoint-store';
import { listDefinitions } from '@rod-trad/teams-app/stores/sharepoint/list-definitions';
import { afterAll, beforeAll, expect } from 'vitest';
import { expireDeltaTokens } from '../tenant/graph/admin/expire-delta-tokens.ts';
import { startTrustedTenant } from '../tenant/http/trusted-tenant.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { graphOfTenant, jumpingClock } from './graph-of-tenant.ts';

let tenant: Tenant;
beforeAll(async () => {
  let elapsed = 0;
  // Each look at the rate limit's clock is a minute later: limits are tried elsewhere.
  tenant = await startTrustedTenant({ elapsed: () => (elapsed += 60_000) });
});
afterAll(() => tenant.close());

rowStoreContract('The SharePoint store', async () => {
  await tenant.reset();
  const clock = jumpingClock('2026-03-02T08:00:00Z');
  const { provisioning, product } = tenant.applications;
  await provisionLists(graphOfTenant(tenant, provisioning, clock), tenant.context.siteId, { log: () => {} });
  const pageSize = 4;
  const store = createSharePointStore({
    graph: graphOfTenant(tenant, product, clock),
    siteId: tenant.context.siteId,
    pageSize,
    onBadRow: (bad) => expect.fail(JSON.stringify(bad)),
  });
  return {
    store,
    pageSize,
    expireTokens: () => expireDeltaTokens(tenant.context.database, listDefinitions.measures.displayName),
  };
});
