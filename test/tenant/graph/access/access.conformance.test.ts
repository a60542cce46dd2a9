import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureList, measureRow } from '../testing/measure-list.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startTestLists, type TestLists } from '../testing/start-test-lists.ts';

let lists: TestLists;
let items: string;

beforeAll(async () => {
  lists = await startTestLists();
  const list = await lists.provisioning.api(`${lists.site}/lists`).post(measureList);
  items = `${lists.site}/lists/${list.id}/items`;
});
afterAll(() => lists.close());

const denied = { status: 403, code: 'accessDenied' };
const grant = (appId: string, role: string) =>
  lists.provisioning
    .api(`${lists.site}/permissions`)
    .post({ roles: [role], grantedToIdentities: [{ application: { id: appId, displayName: appId } }] });

describe('access to the site', () => {
  it('is refused without a token', async () => {
    const response = await fetch(`${lists.tenant.secureUrl}/v1.0${items}`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
  });

  it('is refused without a permission for sites, and with the Selected one before the site is opened', async () => {
    const people = await lists.client('people-app', ['User.Read.All']);
    expect(await refusalOf(people.api(items).get())).toMatchObject(denied);
    const stranger = await lists.client('stranger', ['Sites.Selected']);
    expect(await refusalOf(stranger.api(items).get())).toMatchObject(denied);
    await grant('stranger', 'read');
    expect((await stranger.api(items).get()).value).toEqual([]);
    expect(await refusalOf(stranger.api(items).post({ fields: measureRow(1) }))).toMatchObject(denied);
  });

  it('with write is enough for rows and not for lists or columns', async () => {
    expect(await lists.product.api(items).post({ fields: measureRow(2) })).toMatchObject({ id: '1' });
    const list = lists.product.api(`${lists.site}/lists`).post({ displayName: 'Ny' });
    expect(await refusalOf(list)).toMatchObject(denied);
    const column = lists.product.api(items.replace(/items$/, 'columns')).post({ name: 'Ny', text: {} });
    expect(await refusalOf(column)).toMatchObject(denied);
  });

  it('with fullcontrol makes lists, and never grants', async () => {
    await grant('maker', 'fullcontrol');
    const maker = await lists.client('maker', ['Sites.Selected']);
    expect(await maker.api(`${lists.site}/lists`).post({ displayName: 'Ny' })).toMatchObject({
      displayName: 'Ny',
    });
    expect(await refusalOf(maker.api(`${lists.site}/permissions`).get())).toMatchObject(denied);
  });

  it('is never given to a signed-in person', async () => {
    const token = await lists.tenant.tokens.issueUserToken({
      ...{ oid: 'a-person', audience: 'https://graph.microsoft.com', scope: 'Sites.ReadWrite.All' },
    });
    const response = await fetch(`${lists.tenant.secureUrl}/v1.0${items}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(403);
  });

  it('can be listed, replaced and taken back', async () => {
    const first = await grant('temporary', 'owner');
    await grant('temporary', 'read');
    const { value } = await lists.provisioning.api(`${lists.site}/permissions`).get();
    const mine = value.filter((each: { id: string }) => each.id === first.id);
    expect(mine).toMatchObject([
      { roles: ['read'], grantedToIdentitiesV2: [{ application: { id: 'temporary' } }] },
    ]);
    await lists.provisioning.api(`${lists.site}/permissions/${first.id}`).delete();
    const temporary = await lists.client('temporary', ['Sites.Selected']);
    expect(await refusalOf(temporary.api(items).get())).toMatchObject(denied);
    expect(await refusalOf(grant('temporary', 'manager'))).toMatchObject({ status: 400 });
  });
});
