import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { type Role, roles } from '@rod-trad/shared/domain/role';
import { z } from 'zod';
import type { CallTerms, GraphClient } from './graph-call.ts';
import { readPages } from './read-pages.ts';
import type { RoleDirectory } from './role-directory.ts';

const terms: CallTerms = { workload: 'directory', priority: 'background', units: 1 };

const appRoles = z.object({
  appRoles: z.array(z.object({ id: z.string(), value: z.string().nullish() })),
});
const assignment = z.object({
  appRoleId: z.string(),
  principalId: z.string().min(1),
  principalType: z.string(),
});
const member = z.object({ id: z.string().min(1) });

/**
 * Who has been given the product's app roles in Entra, themselves or through a group. Needs the application permission
 * Application.Read.All, and GroupMember.Read.All where roles are given to groups
 * (learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto, group-list-transitivemembers).
 */
export function createGraphRoles(graph: GraphClient, clientId: string): RoleDirectory {
  const principal = `/servicePrincipals(appId='${clientId}')`;

  const membersOf = async (groupId: string): Promise<readonly PersonId[]> => {
    const ids: PersonId[] = [];
    const path = `/groups/${encodeURIComponent(groupId)}/transitiveMembers/microsoft.graph.user?$select=id&$top=999`;
    for await (const page of readPages(graph, path, terms)) {
      for (const value of page.value) ids.push(asId<'Person'>(member.parse(value).id));
    }
    return ids;
  };

  return {
    async holders() {
      const answer = await graph.send({ ...terms, method: 'GET', path: `${principal}?$select=id,appRoles` });
      const roleOf = new Map(
        appRoles.parse(answer.body).appRoles.flatMap(({ id, value }) => {
          const role = roles.find((known) => known === value);
          return role === undefined ? [] : [[id, role] as const];
        }),
      );
      const holders = new Map<Role, Set<PersonId>>(roles.map((role) => [role, new Set()]));
      for await (const page of readPages(graph, `${principal}/appRoleAssignedTo?$top=999`, terms)) {
        for (const value of page.value) {
          const { appRoleId, principalId, principalType } = assignment.parse(value);
          const held = holders.get(roleOf.get(appRoleId) as Role);
          // An application can hold a role too; it has no chat.
          if (held === undefined || principalType === 'ServicePrincipal') continue;
          const people =
            principalType === 'Group' ? await membersOf(principalId) : [asId<'Person'>(principalId)];
          for (const id of people) held.add(id);
        }
      }
      return new Map([...holders].map(([role, ids]) => [role, [...ids].toSorted()]));
    },
  };
}
