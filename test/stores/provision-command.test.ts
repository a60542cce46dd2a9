import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { listDefinitions } from '@rod-trad/teams-app/stores/sharepoint/list-definitions';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTrustedTenant } from '../tenant/http/trusted-tenant.ts';
import type { Tenant } from '../tenant/tenant.ts';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTrustedTenant();
});
afterAll(() => tenant.close());

const command = new URL('../../teams-app/src/provision/main.ts', import.meta.url).pathname;
const run = (environment: Record<string, string>) =>
  promisify(execFile)(
    process.execPath,
    [command, '--site', tenant.context.siteId, '--graph-url', tenant.context.secureUrl],
    { env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: tenant.credentials.caFile, ...environment } },
  );

it('makes the lists from the command line and says so, then finds nothing to do', async () => {
  const { provisioning } = tenant.applications;
  const environment = {
    AUTHORITY_URL: tenant.context.secureUrl,
    TENANT_ID: tenant.context.tenantId,
    CLIENT_ID: provisioning.appId,
    CLIENT_SECRET: provisioning.clientSecret,
  };
  const first = await run(environment);
  for (const { displayName } of Object.values(listDefinitions)) {
    expect(first.stdout).toContain(`Made the list ${displayName}.`);
  }
  expect((await run(environment)).stdout).toBe(
    `All ${Object.keys(listDefinitions).length} lists were as they should be.\n`,
  );
  await expect(run({ ...environment, CLIENT_SECRET: 'wrong' })).rejects.toMatchObject({ code: 1 });
});
