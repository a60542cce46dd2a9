import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { graphClientFor, startTrustedTenant } from '../http/trusted-tenant.ts';
import { buildPeople, buildPerson } from '../people/build-person.ts';
import type { Tenant } from '../tenant.ts';
import type { Fault } from './fault-plan.ts';

let tenant: Tenant;
let token: string;

beforeAll(async () => {
  tenant = await startTrustedTenant();
  tenant.context.directory.importPeople(buildPeople(10));
  token = await tenant.context.tokens.issueAppToken();
});
afterAll(() => tenant.close());
afterEach(() => {
  tenant.context.faults.clear();
  tenant.context.requests.clear();
});

const plan = (fault: Fault) =>
  fetch(`${tenant.context.publicUrl}/_tenant/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
const users = () => fetch(`${tenant.urls.graphUrl}/users`, { headers: { authorization: `Bearer ${token}` } });

describe('faults on demand', () => {
  it('throttle every third call and fail every tenth, with Retry-After', async () => {
    expect((await plan({ part: 'graph', every: 3, status: 429 })).status).toBe(201);
    await plan({ part: 'graph', every: 10, status: 503 });
    const statuses: number[] = [];
    for (let call = 0; call < 20; call += 1) {
      const response = await users();
      statuses.push(response.status);
      if (response.status !== 200) expect(response.headers.get('retry-after')).toBe('0');
    }
    const expected = Array.from({ length: 20 }, (_, at) =>
      (at + 1) % 3 === 0 ? 429 : (at + 1) % 10 === 0 ? 503 : 200,
    );
    expect(statuses).toEqual(expected);
  });

  it('are ridden out by the Graph client, whose attempts are on the record', async () => {
    tenant.context.faults.add({ part: 'graph', times: 2, status: 429 });
    const page = await graphClientFor(tenant, { token }).api('/users').get();
    expect(page.value).toHaveLength(10);
    const seen = tenant.context.requests.list({ part: 'graph' });
    expect(seen.map(({ status, retry }) => [status, retry])).toEqual([
      [429, 0],
      [429, 1],
      [200, 2],
    ]);
  });

  it('strike the next n requests of a method and path with the answer that was ordered', async () => {
    const body = { error: { code: 'serviceNotAvailable', message: 'Gone fishing' } };
    tenant.context.faults.add({
      path: '/users/delta',
      times: 1,
      status: 500,
      headers: { 'x-ordered': 'yes' },
      body,
    });
    expect((await users()).status).toBe(200);
    const delta = () =>
      fetch(`${tenant.urls.graphUrl}/users/delta`, { headers: { authorization: `Bearer ${token}` } });
    const struck = await delta();
    expect([struck.status, struck.headers.get('x-ordered'), await struck.json()]).toEqual([500, 'yes', body]);
    expect((await delta()).status).toBe(200);
  });

  it('lose the answer after the request was handled', async () => {
    const app = `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${tenant.context.teamsAppId}`;
    const path = `/users/${buildPerson(3).id}/teamwork/installedApps`;
    const install = () =>
      fetch(`${tenant.urls.graphUrl}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ 'teamsApp@odata.bind': app }),
      });
    tenant.context.faults.add({ method: 'POST', part: 'graph', times: 1, afterHandling: true, status: 504 });
    const lost = await install();
    expect([lost.status, (await lost.json()).error.code]).toEqual([504, 'GatewayTimeout']);
    expect((await install()).status).toBe(409);
  });

  it.each([false, true])('cut the connection (after handling: %s)', async (afterHandling) => {
    tenant.context.faults.add({ part: 'graph', times: 1, drop: true, afterHandling });
    await expect(users()).rejects.toThrow('fetch failed');
    expect((await users()).status).toBe(200);
  });

  it('delay an answer', async () => {
    tenant.context.faults.add({ part: 'graph', times: 1, delayMilliseconds: 40 });
    const before = performance.now();
    expect((await users()).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThanOrEqual(39);
  });

  it('are refused when misspelt', async () => {
    const response = await fetch(`${tenant.context.publicUrl}/_tenant/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ stauts: 429 }),
    });
    expect(response.status).toBe(400);
  });
});

describe('the record', () => {
  it('lists who asked what, and how it was answered', async () => {
    await users();
    const response = await fetch(`${tenant.context.publicUrl}/_tenant/requests?part=graph`);
    const { value } = await response.json();
    expect(value).toEqual([
      {
        at: expect.any(String),
        part: 'graph',
        method: 'GET',
        url: '/v1.0/users',
        status: 200,
        caller: tenant.context.clientId,
        units: 2,
        requestBytes: 0,
        answerBytes: expect.any(Number),
        retry: 0,
      },
    ]);
    expect(value[0].answerBytes).toBeGreaterThan(500);
    const later = new Date(Date.now() + 1_000).toISOString();
    expect(tenant.context.requests.list({ since: later })).toEqual([]);
  });
});
