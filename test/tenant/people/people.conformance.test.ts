import { type GraphError, type PageCollection, PageIterator } from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphClientFor, startTrustedTenant } from '../http/trusted-tenant.ts';
import type { Tenant } from '../tenant.ts';
import { buildPeople, buildPerson } from './build-person.ts';

const eventual = { ConsistencyLevel: 'eventual' };
let tenant: Tenant;
let elapsed = 0;

beforeAll(async () => {
  tenant = await startTrustedTenant({ elapsed: () => elapsed });
  const leader = buildPerson(0, { mail: null, department: null });
  const staff = buildPeople(1_200).slice(1);
  tenant.context.directory.importPeople([
    leader,
    ...staff.map((person, at) => (at < 5 ? { ...person, managerId: leader.id } : person)),
  ]);
});
afterAll(() => tenant.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  graphClientFor(tenant).api(path).headers(headers).get();
const refusal = async (path: string, headers: Record<string, string> = {}): Promise<GraphError> =>
  get(path, headers).then(
    () => expect.fail(`${path} was answered`),
    (error: GraphError) => error,
  );

describe('GET /users', () => {
  it('answers the small default set when nothing is selected', async () => {
    const page = await get('/users');
    expect(page.value).toHaveLength(100);
    expect(Object.keys(page.value[0]).sort()).toEqual(
      'businessPhones displayName givenName id jobTitle mail mobilePhone officeLocation preferredLanguage surname userPrincipalName'.split(
        ' ',
      ),
    );
  });

  it('leaves out what was not selected and answers null for what nobody filled in', async () => {
    const page = await get('/users?$select=id,department,city&$top=3');
    for (const user of page.value) expect(Object.keys(user).sort()).toEqual(['city', 'department', 'id']);
    expect(page.value[0].city).toBeNull();
  });

  it('gives all 1,200 people in two requests of 999', async () => {
    tenant.context.requests.clear();
    const client = graphClientFor(tenant);
    const first: PageCollection = await client.api('/users').select('id').top(999).get();
    const ids: string[] = [];
    await new PageIterator(client, first, ({ id }) => ids.push(id) > 0).iterate();
    expect(new Set(ids).size).toBe(1_200);
    expect(tenant.context.requests.list({ part: 'graph' })).toHaveLength(2);
  });

  it('refuses a page over 999, an unknown property, $skip and a strange page token with 400', async () => {
    expect(await refusal('/users?$top=1000')).toMatchObject({ statusCode: 400 });
    expect(await refusal('/users?$select=shoeSize')).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining(
        "Could not find a property named 'shoeSize' on type 'microsoft.graph.user'",
      ),
    });
    expect(await refusal('/users?$skip=5')).toMatchObject({ statusCode: 400, code: 'Request_BadRequest' });
    expect(await refusal('/users?$skiptoken=abc')).toMatchObject({ code: 'Directory_ExpiredPageToken' });
  });

  it('filters by eq, in, startswith and and without any header', async () => {
    const sae = await get(
      "/users?$filter=startswith(surname,'sæther') and department eq 'Hjemmetjenesten'&$top=999",
    );
    expect(sae.value.length).toBeGreaterThan(0);
    const two = await get("/users?$filter=surname in ('Gaup1','D''Angelo4')&$select=surname");
    expect(two.value.map((user: { surname: string }) => user.surname).sort()).toEqual(["D'Angelo4", 'Gaup1']);
  });

  it.each([
    "$filter=jobTitle ne 'Lærer'",
    "$filter=not(jobTitle eq 'Lærer')",
    "$filter=endsWith(mail,'@fjordvik.example')",
    '$search="displayName:Kari"',
    '$count=true',
  ])('refuses %s without ConsistencyLevel: eventual', async (query) => {
    expect(await refusal(`/users?${query}`)).toMatchObject({
      statusCode: 400,
      code: 'Request_UnsupportedQuery',
    });
  });

  it('answers advanced queries with the header and $count=true', async () => {
    const nurses = await get("/users?$filter=jobTitle ne 'Lærer'&$count=true&$top=1", eventual);
    expect(nurses['@odata.count']).toBe(600);
    const ailu = await get('/users?$search="displayName:áilu"&$count=true&$top=1', eventual);
    expect(ailu['@odata.count']).toBe(150);
    const withoutMail = await get("/users?$filter=not(endsWith(mail,'.example'))&$count=true", eventual);
    expect(withoutMail['@odata.count']).toBe(1);
    await expect(refusal("/users?$filter=jobTitle ne 'Lærer'", eventual)).resolves.toMatchObject({
      statusCode: 400,
    });
  });

  it('expands the manager, with what was selected of it', async () => {
    const led = await get(`/users?$filter=employeeId eq '100001'&$select=id&$expand=manager($select=id)`);
    const manager = { '@odata.type': '#microsoft.graph.user', id: buildPerson(0).id };
    expect(led.value).toEqual([{ id: buildPerson(1).id, manager }]);
  });
});

describe('GET /users/{id}', () => {
  it('finds by id and by user principal name, and answers 404 for a stranger', async () => {
    const { id, userPrincipalName } = buildPerson(7);
    expect((await get(`/users/${userPrincipalName}?$select=id`)).id).toBe(id);
    expect(await refusal(`/users/${buildPerson(9_999).id}`)).toMatchObject({
      statusCode: 404,
      code: 'Request_ResourceNotFound',
    });
  });

  it('answers manager and direct reports, and 404 where there is no manager', async () => {
    expect((await get(`/users/${buildPerson(1).id}/manager`)).id).toBe(buildPerson(0).id);
    expect((await get(`/users/${buildPerson(0).id}/directReports`)).value).toHaveLength(5);
    expect(await refusal(`/users/${buildPerson(0).id}/manager`)).toMatchObject({
      statusCode: 404,
      code: 'Request_ResourceNotFound',
    });
  });
});

describe('who may ask', () => {
  const asking = (token: string) => graphClientFor(tenant, { token }).api('/users').get();

  it('refuses an expired token, a token for somebody else and none at all with 401', async () => {
    const { tokens, clientId } = tenant.context;
    const wrong = [
      await tokens.issueAppToken({ expiresIn: -60 }),
      await tokens.issueAppToken({ audience: clientId }),
      await tokens.issueAppToken({ tenantId: buildPerson(1).id }),
      await tokens.issueForged({ oid: buildPerson(1).id, audience: 'https://graph.microsoft.com' }),
      '',
    ];
    for (const token of wrong) {
      await expect(asking(token)).rejects.toMatchObject({
        statusCode: 401,
        code: 'InvalidAuthenticationToken',
      });
    }
  });

  it('refuses an application without the permission with 403', async () => {
    const token = await tenant.context.tokens.issueAppToken({ roles: ['Sites.Selected'] });
    await expect(asking(token)).rejects.toMatchObject({
      statusCode: 403,
      code: 'Authorization_RequestDenied',
    });
  });

  it('says errors in Graph’s shape with request ids', async () => {
    const response = await fetch(`${tenant.urls.graphUrl}/users`, {
      headers: { 'client-request-id': 'mine' },
    });
    const requestId = response.headers.get('request-id');
    expect(await response.json()).toEqual({
      error: {
        code: 'InvalidAuthenticationToken',
        message: 'Access token is empty.',
        innerError: { date: expect.any(String), 'request-id': requestId, 'client-request-id': 'mine' },
      },
    });
  });
});

describe('resource units', () => {
  it('throttles an application over 8,000 units in ten seconds, then lets it go on', async () => {
    elapsed += 60_000;
    const token = await tenant.context.tokens.issueAppToken();
    const ask = () =>
      fetch(`${tenant.urls.graphUrl}/users?$expand=manager`, {
        headers: { authorization: `Bearer ${token}` },
      });
    tenant.context.requests.clear();
    for (let round = 0; round < 43; round += 1) await Promise.all(Array.from({ length: 62 }, ask));
    const [last, refused] = [await ask(), await ask()];
    expect([last.status, last.headers.get('x-ms-throttle-limit-percentage')]).toEqual([429, '1.0']);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    elapsed += 10_000;
    expect((await ask()).status).toBe(200);
    expect(tenant.context.requests.list({ part: 'graph', status: 429 })).toHaveLength(2);
  });
});
