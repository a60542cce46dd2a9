import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphClientFor, startTrustedTenant } from '../http/trusted-tenant.ts';
import type { Tenant } from '../tenant.ts';
import { buildPerson } from './build-person.ts';

let tenant: Tenant;
const person = buildPerson(1);
const path = `/users/${person.id}/teamwork/installedApps`;

beforeAll(async () => {
  tenant = await startTrustedTenant();
  tenant.context.directory.importPeople([person]);
});
afterAll(() => tenant.close());

const bind = (id: string) => ({
  'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}`,
});

it('installs the product for a person once, tells its chat, and takes it away again', async () => {
  const graph = graphClientFor(tenant);
  const { teamsAppId, botAppId } = tenant.context;
  expect((await graph.api(path).get()).value).toEqual([]);
  await graph.api(path).post(bind(teamsAppId));
  const { value } = await graph.api(path).expand('teamsApp').filter(`teamsApp/id eq '${teamsAppId}'`).get();
  expect(value).toEqual([{ id: expect.any(String), teamsApp: expect.objectContaining({ id: teamsAppId }) }]);
  expect(await graph.api(`${path}/${value[0].id}/chat`).get()).toMatchObject({
    id: `19:${person.id}_${botAppId}@unq.gbl.spaces`,
    chatType: 'oneOnOne',
  });
  await expect(graph.api(path).post(bind(teamsAppId))).rejects.toMatchObject({ statusCode: 409 });
  await graph.api(`${path}/${value[0].id}`).delete();
  expect((await graph.api(path).get()).value).toEqual([]);
  await expect(graph.api(`${path}/${value[0].id}/chat`).get()).rejects.toMatchObject({ statusCode: 404 });
});

it('refuses an app outside the catalogue, an unknown person and a caller without the permission', async () => {
  const graph = graphClientFor(tenant);
  await expect(graph.api(path).post(bind(person.id))).rejects.toMatchObject({ statusCode: 404 });
  await expect(graph.api(path).post({})).rejects.toMatchObject({ statusCode: 400 });
  const stranger = `/users/${buildPerson(2).id}/teamwork/installedApps`;
  await expect(graph.api(stranger).get()).rejects.toMatchObject({ code: 'Request_ResourceNotFound' });
  const token = await tenant.context.tokens.issueAppToken({ roles: ['User.Read.All'] });
  await expect(graphClientFor(tenant, { token }).api(path).get()).rejects.toMatchObject({ statusCode: 403 });
});
