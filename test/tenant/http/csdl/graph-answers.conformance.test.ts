import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPeople, buildPerson } from '../../people/build-person.ts';
import { userProperties } from '../../people/graph/user-properties.ts';
import type { Tenant } from '../../tenant.ts';
import { graphClientFor, startTrustedTenant } from '../trusted-tenant.ts';
import { hasCsdl, readCsdl } from './read-csdl.ts';
import { unknownProperties } from './unknown-properties.ts';

describe.skipIf(!hasCsdl)(
  'answers about people, against the service description (skipped where that is not beside the project)',
  () => {
    const csdl = hasCsdl ? readCsdl() : new Map();
    let tenant: Tenant;

    beforeAll(async () => {
      tenant = await startTrustedTenant();
      const [leader, ...staff] = buildPeople(30);
      if (leader)
        tenant.context.directory.importPeople([
          leader,
          ...staff.map((person) => ({ ...person, managerId: leader.id })),
        ]);
    });
    afterAll(() => tenant.close());

    it('finds what is not there', () => {
      expect(
        unknownProperties(csdl, 'user', {
          id: '1',
          shoeSize: 44,
          manager: { '@odata.type': '#microsoft.graph.user', hat: 1 },
        }),
      ).toEqual(['user.shoeSize', 'user.manager.hat']);
      expect(
        unknownProperties(csdl, 'listItem', {
          id: '1',
          fields: { Anything: 1 },
          createdBy: { user: { nick: 1 } },
        }),
      ).toEqual(['listItem.createdBy.user.nick']);
    });

    it('knows the same properties of a user as the tenant', () => {
      const described = ['user', 'directoryObject', 'entity'].flatMap((type) => {
        const { properties = new Map<string, string>() } = csdl.get(type) ?? {};
        const navigation = (property: string) => /graph\.\w+/.test(property) && csdl.get(property);
        return [...properties].filter(([, property]) => !navigation(property)).map(([name]) => name);
      });
      for (const name of userProperties) expect(described).toContain(name);
    });

    it.each([
      ['user', '/users'],
      ['user', `/users?$select=${[...userProperties].join(',')}&$expand=manager&$top=5`],
      ['user', `/users/${buildPerson(1).id}?$expand=manager($select=id,displayName)`],
      ['directoryObject', `/users/${buildPerson(1).id}/manager`],
      ['directoryObject', `/users/${buildPerson(0).id}/directReports`],
      ['user', '/users/delta?$select=displayName,manager'],
    ])('%s: %s', async (type, path) => {
      const answer = await graphClientFor(tenant).api(path).get();
      expect(JSON.stringify(answer).length).toBeGreaterThan(100);
      expect(unknownProperties(csdl, type, answer)).toEqual([]);
    });

    it('app installations and their chat', async () => {
      const graph = graphClientFor(tenant);
      const path = `/users/${buildPerson(1).id}/teamwork/installedApps`;
      const app = `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${tenant.context.teamsAppId}`;
      await graph.api(path).post({ 'teamsApp@odata.bind': app });
      const installed = await graph.api(path).expand('teamsApp').get();
      expect(unknownProperties(csdl, 'userScopeTeamsAppInstallation', installed)).toEqual([]);
      const chat = await graph.api(`${path}/${installed.value[0].id}/chat`).get();
      expect(unknownProperties(csdl, 'chat', chat)).toEqual([]);
    });
  },
);
