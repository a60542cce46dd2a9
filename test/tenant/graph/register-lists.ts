import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../context.ts';
import { openSiteToProduct } from './access/open-site-to-product.ts';
import { registerPermissions } from './access/permission-routes.ts';
import { registerBatch } from './batch/batch-route.ts';
import { registerColumns } from './columns/column-routes.ts';
import { registerDelta } from './delta/delta-routes.ts';
import { registerItemReading } from './items/read-routes.ts';
import { registerItemWriting } from './items/write-routes.ts';
import { registerListRoutes } from './lists/list-routes.ts';
import type { ListsContext } from './lists-context.ts';
import { createListTables } from './schema.ts';
import { registerSites } from './sites/site-routes.ts';
import { createChangeNotices } from './subscriptions/change-notices.ts';
import { registerSubscriptions } from './subscriptions/subscription-routes.ts';
import { meterRequests } from './throttle/meter-requests.ts';
import { ResourceUnits } from './throttle/resource-units.ts';
import { seededRandom } from './throttle/seeded-random.ts';

export interface ListsOptions {
  /** Decides which of the queries that "may fail randomly" do. */
  seed?: number;
}

/**
 * SharePoint lists as Microsoft Graph serves them, with `$batch` and subscriptions. Expects the surrounding scope to
 * verify tokens (`registerGraphCallers`) and to word errors (`registerGraphErrors`).
 */
export function registerLists(app: FastifyInstance, tenant: TenantContext, options: ListsOptions = {}): void {
  createListTables(tenant.database);
  openSiteToProduct(tenant.database, tenant.clientId);
  const lists: ListsContext = {
    tenant,
    units: new ResourceUnits(),
    notices: createChangeNotices(tenant, fetch),
    random: seededRandom(options.seed ?? 1),
  };
  tenant.onReset(() => {
    lists.units.forget();
    openSiteToProduct(tenant.database, tenant.clientId);
  });
  tenant.onClose(() => lists.notices.settled());
  registerBatch(app);
  app.register(async (scope) => {
    meterRequests(scope, lists);
    registerSites(scope, lists);
    registerPermissions(scope, lists);
    registerListRoutes(scope, lists);
    registerColumns(scope, lists);
    registerItemReading(scope, lists);
    registerItemWriting(scope, lists);
    registerDelta(scope, lists);
    registerSubscriptions(scope, lists);
  });
}
