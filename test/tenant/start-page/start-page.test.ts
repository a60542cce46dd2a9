import { beforeAll, describe, expect, it } from 'vitest';
import { smallTenant } from '../connector/small-tenant.ts';
import { buildPerson } from '../people/build-person.ts';
import { registerTeams } from '../teams/register-teams.ts';
import { featureFirst } from './feature-first.ts';
import { featuredPeople } from './featured-people.ts';
import { START_TEXTS } from './page/start-texts.ts';
import { registerStartPage } from './register-start-page.ts';

const director = buildPerson(100, { appRoles: ['Management'] });
const hr = buildPerson(101, { appRoles: ['HrAdviser'], managerId: director.id });
const formerHr = buildPerson(102, { appRoles: ['HrAdviser'], accountEnabled: false });
const union = buildPerson(103, { appRoles: ['UnionRep'], managerId: director.id });
/** Leads leaders, so not one team. */
const sectorLeader = buildPerson(104, { managerId: director.id });
const leader = buildPerson(105, { displayName: 'Ingrid Solheim-Dahl', managerId: sectorLeader.id });
const smallLeader = buildPerson(106, { managerId: sectorLeader.id });
const teamOf = (managerId: string, first: number, count: number) =>
  Array.from({ length: count }, (_, index) => buildPerson(first + index, { managerId }));
const people = [
  ...[director, hr, formerHr, union, sectorLeader, leader, smallLeader],
  ...teamOf(sectorLeader.id, 200, 9),
  ...teamOf(leader.id, 300, 8),
  ...teamOf(smallLeader.id, 400, 7),
];

describe('the start page', () => {
  let small: Awaited<ReturnType<typeof smallTenant>>;

  beforeAll(async () => {
    small = await smallTenant(people);
    registerTeams(small.app, small.tenant);
    registerStartPage(small.app, small.tenant);
  });

  it('features the roles, a leader of one team, and one of that team', () => {
    const { hrAdviser, leader: leaders, employee, unionRep, management } = featuredPeople(small.tenant);
    expect(hrAdviser).toEqual([hr]);
    expect(unionRep).toEqual([union]);
    expect(management).toEqual([director]);
    expect(leaders).toEqual([leader]);
    expect(employee.map(({ managerId }) => managerId)).toEqual([leader.id]);
  });

  it('shows those first who were named for it', async () => {
    const own = await smallTenant([...people, ...teamOf(smallLeader.id, 500, 3)]);
    const last = own.tenant.directory.directReports(smallLeader.id).at(-1);
    const unnamed = featuredPeople(own.tenant).leader.map(({ id }) => id);
    expect(unnamed.toSorted()).toEqual([leader.id, smallLeader.id].toSorted());
    const second = unnamed[1] ?? '';
    featureFirst(own.tenant, [second, last?.id ?? '', 'nobody']);
    expect(featuredPeople(own.tenant).leader[0]?.id).toBe(second);
    expect(featuredPeople(own.tenant).employee).toContainEqual(last);
  });

  it('says who is there and where the service is', async () => {
    const { employees, healthUrl, groups } = (await small.app.inject('/start-page/data')).json();
    expect(employees).toBe(people.length);
    expect(healthUrl).toBe(new URL('/health', small.product.messagesUrl).href);
    expect(groups.map(({ group }: { group: string }) => group)).toHaveLength(5);
  });

  it('finds people by the beginnings of their names, among those who can sign in', async () => {
    const find = async (text: string) =>
      (await small.app.inject(`/teams/people?search=${encodeURIComponent(text)}`)).json().people;
    expect(await find('ingr dah')).toMatchObject([{ id: leader.id }]);
    expect(await find('olheim')).toEqual([]);
    expect(await find(formerHr.displayName)).toEqual([]);
  });

  it('serves its modules as JavaScript, and nothing else', async () => {
    const served = await small.app.inject('/start-page/page/start-data.ts');
    expect(served.headers['content-type']).toContain('text/javascript');
    expect(served.body).toContain('export async function fetchStartData()');
    expect(served.body).not.toContain('interface');
    for (const path of ['..%2Ffeatured-people.ts', 'none.ts', 'start', '%2e%2e/register-start-page.ts']) {
      expect((await small.app.inject(`/start-page/page/${path}`)).statusCode).toBe(404);
    }
  });

  it('has every text in all three languages', () => {
    const keysOf = (texts: object): string[] =>
      Object.entries(texts).flatMap(([key, value]) =>
        typeof value === 'string'
          ? [`${key}${value === '' ? ' (empty)' : ''}`]
          : keysOf(value).map((each) => `${key}.${each}`),
      );
    expect(keysOf(START_TEXTS.nn)).toEqual(keysOf(START_TEXTS.nb));
    expect(keysOf(START_TEXTS.en)).toEqual(keysOf(START_TEXTS.nb));
  });
});
