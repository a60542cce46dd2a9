import { ConfidentialClientApplication } from '@azure/msal-node';
import { Client, type ClientOptions } from '@microsoft/microsoft-graph-client';
import { createTenant, type TenantOptions } from '../create-tenant.ts';
import type { Application } from '../entra/applications.ts';
import type { Tenant } from '../tenant.ts';
import { trustTenant } from './trust-tenant.ts';

/** A tenant on free ports that this process trusts; for tests. */
export async function startTrustedTenant(options: Partial<TenantOptions> = {}): Promise<Tenant> {
  const tenant = await createTenant({ publicPort: 0, securePort: 0, ...options });
  trustTenant(tenant.credentials.caFile);
  return tenant;
}

/** A confidential client as a service would make it; MSAL must be told that the authority is known, or it asks Microsoft. */
function signInAs(tenant: Tenant, application: Application = tenant.applications.product) {
  return new ConfidentialClientApplication({
    auth: {
      clientId: application.appId,
      authority: tenant.urls.authorityUrl,
      knownAuthorities: [new URL(tenant.urls.authorityUrl).host],
      clientSecret: application.clientSecret,
    },
  });
}

/** The unmodified Graph client with an application's token. `customHosts` is without port: the client compares names. */
export function graphClientFor(
  tenant: Tenant,
  options: { application?: Application; token?: string; client?: Partial<ClientOptions> } = {},
): Client {
  const application = signInAs(tenant, options.application);
  const fresh = async () => {
    const scopes = ['https://graph.microsoft.com/.default'];
    return (await application.acquireTokenByClientCredential({ scopes }))?.accessToken ?? '';
  };
  return Client.initWithMiddleware({
    baseUrl: `${tenant.context.secureUrl}/`,
    customHosts: new Set([new URL(tenant.context.secureUrl).hostname]),
    authProvider: { getAccessToken: async () => options.token ?? (await fresh()) },
    ...options.client,
  });
}
