import type { RowStore } from '@rod-trad/shared/stores/row-store';
import type { TableName, Tables } from '@rod-trad/shared/stores/tables';
import type { GraphClient } from '@rod-trad/teams-app/graph/graph-call';
import { provisionLists } from '@rod-trad/teams-app/provision/provision-lists';
import { createSharePointStore } from '@rod-trad/teams-app/stores/sharepoint/create-sharepoint-store';
import { listDefinitions } from '@rod-trad/teams-app/stores/sharepoint/list-definitions';
import type { BadRow } from '@rod-trad/teams-app/stores/sharepoint/list-item';
import { toListRows } from '@rod-trad/teams-app/stores/sharepoint/to-list-rows';
import { importRows } from '../tenant/graph/admin/import-rows.ts';
import { startTrustedTenant } from '../tenant/http/trusted-tenant.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { graphOfTenant, jumpingClock } from './graph-of-tenant.ts';

/** A local tenant whose site has its lists, and the product's store over them. */
export interface OpenedSite {
  readonly tenant: Tenant;
  readonly graph: GraphClient;
  /** The application that may make lists. */
  readonly provisioning: GraphClient;
  readonly store: RowStore;
  readonly badRows: BadRow[];
  readonly waited: number[];
  fill<T extends TableName>(table: T, entities: readonly Tables[T][]): void;
  /** `GET path` of what the tenant has answered since the last look, the site's own path cut off. */
  requests(): string[];
}

export async function openSite(pageSize: number): Promise<OpenedSite> {
  let elapsed = 0;
  // The rate limit's clock runs a minute ahead at each look: limits are tried elsewhere.
  const tenant = await startTrustedTenant({ elapsed: () => (elapsed += 60_000) });
  const { database, siteId, requests } = tenant.context;
  const clock = jumpingClock('2026-03-02T08:00:00Z');
  const provisioning = graphOfTenant(tenant, tenant.applications.provisioning, clock);
  await provisionLists(provisioning, siteId, { log: () => undefined });
  const graph = graphOfTenant(tenant, tenant.applications.product, clock);
  const badRows: BadRow[] = [];
  const store = createSharePointStore({ graph, siteId, pageSize, onBadRow: (bad) => badRows.push(bad) });
  let looked = requests.list({ part: 'graph' }).length;
  return {
    ...{ tenant, graph, provisioning, store, badRows, waited: clock.waited },
    fill(table, entities) {
      const { list, rows } = toListRows(table, entities);
      importRows(database, list, rows);
    },
    requests() {
      const all = requests.list({ part: 'graph' });
      const fresh = all.slice(looked);
      looked = all.length;
      return fresh.map(({ method, url }) => `${method} ${shortened(url, siteId)}`);
    },
  };
}

function shortened(url: string, siteId: string): string {
  const path = decodeURIComponent(url).replace(`/v1.0/sites/${siteId}/lists/`, '').split('?')[0] ?? '';
  for (const [table, { displayName }] of Object.entries(listDefinitions)) {
    if (path.startsWith(`${displayName}/`)) return path.replace(displayName, table);
  }
  return path;
}
