import { createAppToken } from '@rod-trad/teams-app/graph/app-token';
import type { Clock } from '@rod-trad/teams-app/graph/clock';
import { createGraphClient } from '@rod-trad/teams-app/graph/create-graph-client';
import type { GraphClient } from '@rod-trad/teams-app/graph/graph-call';
import type { Application } from '../tenant/entra/applications.ts';
import type { Tenant } from '../tenant/tenant.ts';

/**
 * The product's own Graph client, signed in at the local tenant by MSAL with the application's certificate. It does
 * not hold back unless it is told to: most trials are not about the limits.
 */
export function graphOfTenant(
  tenant: Tenant,
  application: Application,
  clock: Clock,
  unitsPerMinute = 1_000_000,
): GraphClient {
  return createGraphClient({
    baseUrl: tenant.urls.graphUrl,
    tokenProvider: createAppToken({
      authorityUrl: tenant.urls.authorityUrl,
      tenantId: tenant.context.tenantId,
      clientId: application.appId,
      credential: application.certificate,
    }),
    userAgent: 'NONISV|Fjordvik|RodTrad/1.0',
    unitsPerMinute,
    ...clock,
  });
}

/** A clock on which waiting takes no time. */
export function jumpingClock(start: string): Clock & { waited: number[] } {
  let at = Date.parse(start);
  const waited: number[] = [];
  return {
    waited,
    now: () => new Date(at),
    async wait(milliseconds) {
      waited.push(milliseconds);
      at += milliseconds;
    },
    random: () => 0.5,
  };
}
