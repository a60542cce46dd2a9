import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphClientFor, startTrustedTenant } from './http/trusted-tenant.ts';
import { buildPeople, buildPerson } from './people/build-person.ts';

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'tenant-test-'));
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

describe('a tenant with a data folder', () => {
  it('is the same after a restart: ids, keys, people, requests, and no faults', async () => {
    const first = await startTrustedTenant({ dataFolder });
    first.context.directory.importPeople(buildPeople(5));
    first.context.directory.update(buildPerson(1).id, { department: 'Kultur' });
    first.context.faults.add({ status: 503 });
    const kept = { ...first.context.tokens.jwks().keys[0], issuer: undefined };
    const { clientId, botAppId, tenantId, siteId } = first.context;
    const token = await first.context.tokens.issueAppToken();
    await fetch(`${first.urls.graphUrl}/users`);
    await first.close();

    const second = await startTrustedTenant({ dataFolder });
    expect(second.context).toMatchObject({ clientId, botAppId, tenantId, siteId });
    expect(second.credentials).toEqual(first.credentials);
    expect({ ...second.context.tokens.jwks().keys[0], issuer: undefined }).toEqual(kept);
    const page = await graphClientFor(second, { token }).api('/users').select('department').get();
    expect(page.value).toContainEqual({ department: 'Kultur' });
    expect(second.context.requests.list({ status: 503 })).toHaveLength(1);
    await second.close();
  });

  it('is empty after a reset but keeps its identity, and is filled again', async () => {
    const fills: number[] = [];
    const tenant = await startTrustedTenant({
      dataFolder,
      employees: 4,
      fill: ({ directory }, { employees }) => {
        fills.push(employees);
        directory.importPeople(buildPeople(employees));
      },
    });
    const { clientSecret } = tenant.credentials;
    tenant.context.directory.importPeople([buildPerson(77)]);
    tenant.context.faults.add({ status: 503, path: 'nowhere' });
    const response = await fetch(`${tenant.context.publicUrl}/_tenant/reset`, { method: 'POST' });
    expect(response.status).toBe(204);
    expect(fills).toEqual([4, 4]);
    expect(tenant.context.directory.count()).toBe(4);
    expect(tenant.context.faults.list()).toEqual([]);
    expect((await graphClientFor(tenant).api('/users').get()).value).toHaveLength(4);
    await tenant.close();

    const again = await startTrustedTenant({ dataFolder, fill: () => expect.fail('filled twice') });
    expect(again.credentials.clientSecret).toBe(clientSecret);
    await again.close();
  });
});

describe('two tenants of one seed', () => {
  it('have the same ids and different keys', async () => {
    const tenants = [await startTrustedTenant({ seed: 7 }), await startTrustedTenant({ seed: 7 })] as const;
    const [a, b] = tenants;
    expect(a.context.clientId).toBe(b.context.clientId);
    expect(a.context.tenantId).toBe(b.context.tenantId);
    expect(a.context.tokens.jwks().keys[0]?.kid).not.toBe(b.context.tokens.jwks().keys[0]?.kid);
    for (const tenant of tenants) await tenant.close();
  });
});
