import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphClientFor, startTrustedTenant } from '../http/trusted-tenant.ts';
import type { Tenant } from '../tenant.ts';
import { buildPeople, buildPerson } from './build-person.ts';

let tenant: Tenant;
let now = new Date('2026-03-02T08:00:00Z');

beforeAll(async () => {
  tenant = await startTrustedTenant({ now: () => now });
});
afterAll(() => tenant.close());

interface Round {
  users: Record<string, unknown>[];
  deltaLink: string;
  requests: number;
}

async function follow(link: string): Promise<Round> {
  const users: Record<string, unknown>[] = [];
  let requests = 0;
  for (let next: string | undefined = link; next !== undefined; ) {
    const page = await graphClientFor(tenant).api(next).get();
    requests += 1;
    users.push(...page.value);
    if (page['@odata.deltaLink']) return { users, deltaLink: page['@odata.deltaLink'], requests };
    next = page['@odata.nextLink'];
  }
  return expect.fail('neither a nextLink nor a deltaLink');
}

const tracked = '/users/delta?$select=displayName,department,manager';
const ids = (round: Round) => round.users.map((user) => user.id);

describe('GET /users/delta', () => {
  it('tells everybody once, then only who changed in a tracked property, and who went', async () => {
    const { directory } = tenant.context;
    directory.importPeople(buildPeople(450));
    const full = await follow(tracked);
    expect([new Set(ids(full)).size, full.requests]).toEqual([450, 3]);
    expect(Object.keys(full.users[0] ?? {}).sort()).toEqual(['department', 'displayName', 'id']);

    expect((await follow(full.deltaLink)).users).toEqual([]);

    directory.update(buildPerson(1).id, { department: 'Teknisk drift' });
    directory.update(buildPerson(2).id, { managerId: buildPerson(1).id });
    directory.update(buildPerson(3).id, { jobTitle: 'Rektor' });
    directory.remove(buildPerson(4).id);
    const changes = await follow(full.deltaLink);
    expect(ids(changes).sort()).toEqual([1, 2, 4].map((number) => buildPerson(number).id).sort());
    expect(changes.users).toContainEqual(expect.objectContaining({ department: 'Teknisk drift' }));
    expect(changes.users).toContainEqual(
      expect.objectContaining({
        'manager@delta': [{ '@odata.type': '#microsoft.graph.user', id: buildPerson(1).id }],
      }),
    );
    expect(changes.users).toContainEqual({ id: buildPerson(4).id, '@removed': { reason: 'changed' } });

    expect((await follow(changes.deltaLink)).users).toEqual([]);
  });

  it('tells nobody twice and loses nobody who changes while the first round is read', async () => {
    const { directory } = tenant.context;
    const first = await graphClientFor(tenant).api(tracked).get();
    const told: string[] = first.value.map((user: { id: string }) => user.id);
    directory.update(told[0] ?? '', { displayName: 'Nytt navn' });
    const rest = await follow(first['@odata.nextLink']);
    expect(new Set([...told, ...ids(rest)]).size).toBe(directory.count());
    expect(ids(await follow(rest.deltaLink))).toEqual([told[0]]);
  });

  it('starts from now with $deltatoken=latest', async () => {
    const latest = await follow('/users/delta?$deltatoken=latest');
    expect(latest.users).toEqual([]);
    tenant.context.directory.update(buildPerson(9).id, { jobTitle: 'Vaktmester' });
    expect(ids(await follow(latest.deltaLink))).toEqual([buildPerson(9).id]);
  });

  it('refuses a token after seven days, after a reset and when ordered to with 410, a broken one with 400', async () => {
    const gone = { statusCode: 410, code: 'syncStateNotFound' };
    const { deltaLink } = await follow(tracked);
    tenant.context.faults.add({ kind: 'deltaGone', times: 1 });
    await expect(follow(deltaLink)).rejects.toMatchObject(gone);
    await expect(follow(deltaLink)).resolves.toMatchObject({ users: [] });
    await expect(follow(`${deltaLink}x*`)).rejects.toMatchObject({ statusCode: 400 });
    now = new Date('2026-03-10T08:00:01Z');
    await expect(follow(deltaLink)).rejects.toMatchObject(gone);
    const fresh = await follow(tracked);
    await tenant.reset();
    await expect(follow(fresh.deltaLink)).rejects.toMatchObject(gone);
    tenant.context.directory.importPeople(buildPeople(3));
    await expect(follow(fresh.deltaLink)).rejects.toMatchObject(gone);
  });
});
