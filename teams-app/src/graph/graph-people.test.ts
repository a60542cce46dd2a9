import { describe, expect, it } from 'vitest';
import { createGraphPeople } from './graph-people.ts';
import { scriptedGraph } from './testing/scripted-graph.ts';

const root = 'https://graph.microsoft.com/v1.0/users';
const kari = {
  id: 'oid-1',
  displayName: 'Kari Nordmann',
  mail: 'kari@fjordvik.example',
  userPrincipalName: 'kari@fjordvik.example',
  employeeId: '10007',
  jobTitle: 'Rektor',
  preferredLanguage: 'nn-NO',
  accountEnabled: true,
};
const bare = { id: 'oid-2', displayName: 'Áile Sara', mail: null, jobTitle: null, preferredLanguage: null };

describe('people of the directory', () => {
  it('are read with the fields needed and no others, after the place in the feed was taken', async () => {
    const { graph, sent } = scriptedGraph(({ url }) => {
      if (url.includes('delta'))
        return { status: 200, body: { value: [], '@odata.deltaLink': `${root}/delta?$deltatoken=t1` } };
      if (url.includes('skiptoken'))
        return { status: 200, body: { value: [{ ...bare, accountEnabled: false }] } };
      return { status: 200, body: { value: [kari], '@odata.nextLink': `${root}?$skiptoken=2` } };
    });
    const { people, token } = await createGraphPeople(graph, expect.fail).load();
    expect(people).toStrictEqual([
      {
        id: 'oid-1',
        name: 'Kari Nordmann',
        email: kari.mail,
        signInName: 'kari@fjordvik.example',
        employeeNumber: '10007',
        jobTitle: 'Rektor',
        language: 'nn',
        active: true,
      },
      { id: 'oid-2', name: 'Áile Sara', language: 'nb', active: false },
    ]);
    expect(token).toBe('/v1.0/users/delta?$deltatoken=t1');
    const select =
      '$select=id,displayName,mail,userPrincipalName,employeeId,jobTitle,preferredLanguage,accountEnabled';
    expect(sent.map(({ url }) => url)).toEqual([
      `${root}/delta?$deltatoken=latest&${select}`,
      `${root}?${select}&$top=999`,
      `${root}?$skiptoken=2`,
    ]);
  });

  it('change by what the feed tells: only named fields, the last word, and who is gone', async () => {
    const { graph, sent } = scriptedGraph([
      {
        status: 200,
        body: {
          value: [
            { id: 'oid-1', jobTitle: 'Lærer' },
            { id: 'oid-1', mail: null, employeeId: '10008' },
            { id: 'oid-3', displayName: 'Ny', accountEnabled: true },
            { id: 'oid-2', '@removed': { reason: 'changed' } },
          ],
          '@odata.deltaLink': `${root}/delta?$deltatoken=t2`,
        },
      },
    ]);
    const people = createGraphPeople(graph, expect.fail);
    const feed = await people.changes('/v1.0/users/delta?$deltatoken=t1');
    if (feed.kind !== 'changes') throw new Error(feed.kind);
    expect(sent[0]?.url).toBe(`${root}/delta?$deltatoken=t1`);
    expect(feed.removed).toEqual(['oid-2']);
    expect(feed.token).toBe('/v1.0/users/delta?$deltatoken=t2');
    const before = {
      id: feed.changed[0]?.id ?? expect.fail(),
      name: 'Kari',
      email: 'k@f.example',
      language: 'nn',
      active: true,
    } as const;
    expect(
      feed.changed.map((change) => change.apply(change.id === before.id ? before : undefined)),
    ).toStrictEqual([
      {
        id: 'oid-1',
        name: 'Kari',
        employeeNumber: '10008',
        jobTitle: 'Lærer',
        language: 'nn',
        active: true,
      },
      { id: 'oid-3', name: 'Ny', language: 'nb', active: true },
    ]);
  });

  it.each([
    { status: 410, body: { error: { code: 'syncStateNotFound', message: 'Gone' } } },
    { status: 400, body: { error: { code: 'resyncRequired', message: 'Gone' } } },
  ])('are read anew when the token is too old ($status)', async (answer) => {
    const { graph } = scriptedGraph([answer]);
    expect(await createGraphPeople(graph, expect.fail).changes('/v1.0/users/delta?$deltatoken=t1')).toEqual({
      kind: 'resync',
    });
  });

  it('who cannot be read are told of and left out', async () => {
    const problems: string[] = [];
    const { graph } = scriptedGraph([
      {
        status: 200,
        body: { value: [{ displayName: 'x' }], '@odata.deltaLink': `${root}/delta?$deltatoken=t2` },
      },
    ]);
    const feed = await createGraphPeople(graph, (problem) => problems.push(problem)).changes(
      '/v1.0/users/delta?x=1',
    );
    expect(feed).toMatchObject({ kind: 'changes', changed: [] });
    expect(problems).toEqual(['A user of the directory cannot be read: id']);
  });
});
