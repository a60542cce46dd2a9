import type { TenantContext } from '../context.ts';
import type { AppRole, Person } from '../people/person.ts';
import { featuredFirst } from './feature-first.ts';

export const FEATURED_GROUPS = ['hrAdviser', 'leader', 'employee', 'unionRep', 'management'] as const;
export type FeaturedGroup = (typeof FEATURED_GROUPS)[number];
export type FeaturedPeople = Record<FeaturedGroup, readonly Person[]>;

const MOST_OF_EACH = 3;
/** A leader whose team is small enough to be read at a glance and large enough to show numbers. */
const TEAM = { least: 8, most: 20 };

/**
 * People to begin with: the roles by assignment, a leader by having a team, an employee out of that team. Those named
 * with `featureFirst` come before the others of their kind.
 */
export function featuredPeople(tenant: TenantContext): FeaturedPeople {
  const { directory } = tenant;
  const first = featuredFirst(tenant);
  const people = [...new Set([...first, ...directory.list().filter((person) => person.accountEnabled)])];
  const withRole = (role: AppRole) =>
    people.filter((person) => person.appRoles.includes(role)).slice(0, MOST_OF_EACH);
  const leaders = people.filter((person) => leadsOneTeam(tenant, person)).slice(0, MOST_OF_EACH);
  const employees = leaders.flatMap((leader) => {
    const reports = people.filter((person) => person.managerId === leader.id);
    return reports.find(({ appRoles }) => appRoles.length === 0) ?? [];
  });
  return {
    hrAdviser: withRole('HrAdviser'),
    leader: leaders,
    employee: employees,
    unionRep: withRole('UnionRep'),
    management: withRole('Management'),
  };
}

function leadsOneTeam(tenant: TenantContext, person: Person): boolean {
  const reports = tenant.directory.directReports(person.id);
  return (
    reports.length >= TEAM.least &&
    reports.length <= TEAM.most &&
    reports.every((report) => tenant.directory.directReports(report.id).length === 0)
  );
}
