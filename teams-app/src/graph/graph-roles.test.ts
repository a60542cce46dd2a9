import { describe, expect, it } from 'vitest';
import { createGraphRoles } from './graph-roles.ts';
import { scriptedGraph } from './testing/scripted-graph.ts';

const appRoles = [
  { id: 'r-hr', value: 'HrAdviser' },
  { id: 'r-union', value: 'UnionRep' },
  { id: 'r-other', value: 'SomethingElse' },
];
const given = (appRoleId: string, principalId: string, principalType = 'User') => ({
  ...{ appRoleId, principalId, principalType },
});

/** Entra with these assignments, and a group of two. */
function entra(assignments: readonly object[]) {
  return scriptedGraph(({ url }) => {
    if (url.includes('/transitiveMembers/')) {
      return { status: 200, body: { value: [{ id: 'kari' }, { id: 'ola' }] } };
    }
    if (url.includes('skiptoken')) return { status: 200, body: { value: assignments.slice(1) } };
    if (url.includes('appRoleAssignedTo')) {
      const next = `https://graph.microsoft.com/v1.0/servicePrincipals/1/appRoleAssignedTo?$skiptoken=2`;
      return { status: 200, body: { value: assignments.slice(0, 1), '@odata.nextLink': next } };
    }
    return { status: 200, body: { id: 'sp', appRoles } };
  });
}

describe('who holds a role', () => {
  it('is read of the product’s own assignments, page by page, each person once', async () => {
    const { graph, sent } = entra([given('r-hr', 'hr2'), given('r-hr', 'hr1'), given('r-hr', 'hr1')]);
    const holders = await createGraphRoles(graph, 'client').holders();
    expect(holders.get('HrAdviser')).toEqual(['hr1', 'hr2']);
    expect(holders.get('UnionRep')).toEqual([]);
    expect(sent.map(({ url }) => url)[0]).toContain("/servicePrincipals(appId='client')?$select=id,appRoles");
    expect(sent).toHaveLength(3);
  });

  it('counts the members of a group, and neither applications nor roles of others', async () => {
    const { graph } = entra([
      given('r-union', 'shop-stewards', 'Group'),
      given('r-union', 'robot', 'ServicePrincipal'),
      given('r-other', 'stranger'),
      given('00000000-0000-0000-0000-000000000000', 'default'),
    ]);
    const holders = await createGraphRoles(graph, 'client').holders();
    expect(holders.get('UnionRep')).toEqual(['kari', 'ola']);
    expect([...holders.values()].flat()).toHaveLength(2);
  });
});
