import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTrustedTenant } from './http/trusted-tenant.ts';
import { buildPeople } from './people/build-person.ts';
import type { Tenant } from './tenant.ts';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTrustedTenant();
  tenant.context.directory.importPeople(buildPeople(3));
});
afterAll(() => tenant.close());

describe('every part', () => {
  it('answers at its address and is on the record under its name', async () => {
    const { startUrl, teamsUrl, excelUrl, connectorUrl, graphUrl, authorityUrl, botOpenIdUrl } = tenant.urls;
    const { siteId } = tenant.context;
    const asked = [
      ['start page', startUrl, 200],
      ['teams', teamsUrl, 200],
      ['excel', excelUrl, 200],
      ['connector', `${connectorUrl}/v3/conversations`, 401],
      ['graph', `${graphUrl}/sites/${siteId}/lists`, 401],
      ['graph', `${graphUrl}/nowhere`, 401],
      ['entra', `${authorityUrl}/v2.0/.well-known/openid-configuration`, 200],
      ['entra', botOpenIdUrl, 200],
    ] as const;
    for (const [part, url, status] of asked) {
      tenant.context.requests.clear();
      const response = await fetch(url, { method: part === 'connector' ? 'POST' : 'GET' });
      await response.arrayBuffer();
      expect([url, response.status]).toEqual([url, status]);
      expect(tenant.context.requests.list().map((entry) => [entry.part, entry.status])).toEqual([
        [part, status],
      ]);
    }
  });

  it('opens the site to the product again after a reset', async () => {
    const site = async () => {
      const authorization = `Bearer ${await tenant.context.tokens.issueAppToken()}`;
      return (
        await fetch(`${tenant.urls.graphUrl}/sites/${tenant.context.siteId}/lists`, {
          headers: { authorization },
        })
      ).status;
    };
    expect(await site()).toBe(200);
    await tenant.reset();
    expect(await site()).toBe(200);
  });
});
