import type { Client } from '@microsoft/microsoft-graph-client';
import type { TenantContext } from '../../context.ts';
import { graphClientFor, startTrustedTenant } from '../../http/trusted-tenant.ts';

const decorated = 'NONISV|Fjordvik|RodTrad/1.0';

export interface TestLists {
  tenant: TenantContext;
  /** Path of the site: `/sites/{id}`. */
  site: string;
  /** The unmodified Graph client of an application with these roles. */
  client(appId: string, roles: readonly string[], userAgent?: string): Promise<Client>;
  /** The product, opened to the site with `write`. */
  product: Client;
  /** May do everything: makes lists. */
  provisioning: Client;
  /** Moves date and rate-limit clock. */
  pass(milliseconds: number): void;
  close(): Promise<void>;
}

/** An empty tenant with a clock that stands still until a test moves it. */
export async function startTestLists(): Promise<TestLists> {
  const started = Date.parse('2026-11-23T08:00:00Z');
  let elapsed = 0;
  const tenant = await startTrustedTenant({ now: () => new Date(started + elapsed), elapsed: () => elapsed });
  const { context, applications } = tenant;
  const client = async (appId: string, roles: readonly string[], userAgent = decorated) =>
    graphClientFor(tenant, {
      token: await context.tokens.issueAppToken({ appId, roles }),
      client: { fetchOptions: { headers: { 'user-agent': userAgent } } },
    });
  return {
    tenant: context,
    site: `/sites/${context.siteId}`,
    client,
    product: await client(applications.product.appId, applications.product.roles),
    provisioning: await client(applications.provisioning.appId, applications.provisioning.roles),
    pass: (milliseconds) => {
      elapsed += milliseconds;
    },
    close: () => tenant.close(),
  };
}
