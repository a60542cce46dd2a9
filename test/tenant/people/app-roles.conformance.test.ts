import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphClientFor, startTrustedTenant } from '../http/trusted-tenant.ts';
import type { Tenant } from '../tenant.ts';
import { buildPerson } from './build-person.ts';

let tenant: Tenant;
const hr = buildPerson(1, { appRoles: ['HrAdviser'] });
const both = buildPerson(2, { appRoles: ['UnionRep', 'Management'] });

beforeAll(async () => {
  tenant = await startTrustedTenant();
  tenant.context.directory.importPeople([hr, both, buildPerson(3)]);
});
afterAll(() => tenant.close());
const get = (path: string) => graphClientFor(tenant).api(path).get();
const principal = () => `/servicePrincipals(appId='${tenant.context.clientId}')`;

describe('the product’s service principal', () => {
  it('tells its app roles, as far as they are selected', async () => {
    const answer = await get(`${principal()}?$select=id,appRoles`);
    expect(Object.keys(answer)).toEqual(['@odata.context', 'id', 'appRoles']);
    expect(answer.appRoles.map(({ value }: { value: string }) => value)).toContain('HrAdviser');
  });

  it('tells who holds them, one assignment a role', async () => {
    const { value } = await get(`${principal()}/appRoleAssignedTo`);
    expect(value.map(({ principalId }: { principalId: string }) => principalId).toSorted()).toEqual(
      [hr.id, both.id, both.id].toSorted(),
    );
    expect(value[0]).toMatchObject({ principalType: 'User' });
  });

  it('is refused to an app without the permission, and unknown by another id', async () => {
    const other = `/servicePrincipals(appId='11111111-1111-1111-1111-111111111111')`;
    await expect(get(other)).rejects.toMatchObject({ statusCode: 404 });
    const token = await tenant.context.tokens.issueAppToken({ roles: ['User.Read.All'] });
    const answer = await fetch(`${tenant.context.secureUrl}/v1.0${principal()}/appRoleAssignedTo`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(403);
  });
});
