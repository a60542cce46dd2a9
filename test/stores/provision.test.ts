import { createGraphClient } from '@rod-trad/teams-app/graph/create-graph-client';
import { provisionLists } from '@rod-trad/teams-app/provision/provision-lists';
import { measureOf } from '@rod-trad/teams-app/read-model/testing/read-model-trial';
import { createSharePointStore } from '@rod-trad/teams-app/stores/sharepoint/create-sharepoint-store';
import { listDefinitions } from '@rod-trad/teams-app/stores/sharepoint/list-definitions';
import { createSchemaCheck } from '@rod-trad/teams-app/stores/sharepoint/schema-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedSite, openSite } from './opened-site.ts';

let site: OpenedSite;
beforeEach(async () => {
  site = await openSite(50);
});
afterEach(() => site.tenant.close());

const provision = async (graph = site.provisioning) => {
  const lines: string[] = [];
  const outcome = await provisionLists(graph, site.tenant.context.siteId, {
    log: (line) => lines.push(line),
  });
  return { ...outcome, lines };
};
const listUrl = (name: string) => `/sites/${site.tenant.context.siteId}/lists/${encodeURIComponent(name)}`;
const columns = async (list: string) => {
  const { body } = await site.provisioning.send({ method: 'GET', path: `${listUrl(list)}/columns` });
  return (body as { value: { id: string; name: string; indexed: boolean }[] }).value;
};
const column = async (list: string, name: string) =>
  (await columns(list)).find((each) => each.name === name) ?? expect.fail(`no column ${name}`);
const removeColumn = async (list: string, name: string) => {
  const path = `${listUrl(list)}/columns/${(await column(list, name)).id}`;
  await site.provisioning.send({ method: 'DELETE', path });
};
const check = () => {
  const schema = createSchemaCheck(site.graph, site.tenant.context.siteId);
  return schema.check().then(() => schema);
};

describe('provisioning', () => {
  it('has made lists that the check finds without fault, and does nothing a second time', async () => {
    expect((await check()).faults()).toEqual([]);
    site.requests();
    expect(await provision()).toEqual({
      done: 0,
      left: [],
      lines: [`All ${Object.keys(listDefinitions).length} lists were as they should be.`],
    });
    expect(
      site.requests().filter((request) => !request.startsWith('GET') && !request.includes('$batch')),
    ).toEqual([]);
    const key = await column('RT Tiltak', 'Key');
    expect(key).toMatchObject({ indexed: true, enforceUniqueValues: true, displayName: 'Nøkkel' });
  });

  it('puts back what is missing and mends what was changed, and keeps the rows', async () => {
    site.fill('measures', [measureOf('m1')]);
    await removeColumn('RT Tiltak', 'ProgressPercent');
    const owner = await column('RT Tiltak', 'OwnerOid');
    const path = `${listUrl('RT Tiltak')}/columns/${owner.id}`;
    await site.provisioning.send({ method: 'PATCH', path, body: { indexed: false, required: true } });
    const { done, left, lines } = await provision();
    expect({ done, left }).toEqual({ done: 3, left: [] });
    expect(lines).toEqual([
      'RT Tiltak, OwnerOid: mended (The column is not indexed.)',
      'RT Tiltak, OwnerOid: mended (The column insists on a value.)',
      'RT Tiltak, ProgressPercent: added.',
      '3 changes made.',
    ]);
    expect((await provision()).done).toBe(0);
    expect((await site.store.get('measures', 'm1'))?.entity.title).toBe('Tiltak m1');
  });

  it('says what only a person can mend', async () => {
    await removeColumn('RT Tiltak', 'ProgressPercent');
    const body = { name: 'ProgressPercent', text: {} };
    await site.provisioning.send({ method: 'POST', path: `${listUrl('RT Tiltak')}/columns`, body });
    const { left } = await provision();
    expect(left).toEqual([
      expect.stringContaining(
        'RT Tiltak, ProgressPercent: The column holds text of one line; it should hold a number.',
      ),
    ]);
  });

  it('is refused to the running service, which may only write rows', async () => {
    await removeColumn('RT Tiltak', 'ProgressPercent');
    await expect(provision(site.graph)).rejects.toMatchObject({ code: 'storeRefused' });
  });
});

describe('a list that is not as it should be', () => {
  it('is said in words, refuses writes, and is read as far as it goes', async () => {
    site.fill('measures', [measureOf('m1', { dueOn: undefined })]);
    await removeColumn('RT Tiltak', 'DueOn');
    const schema = await check();
    expect(schema.faults()).toEqual([
      {
        list: 'RT Tiltak',
        table: 'measures',
        column: 'DueOn',
        problem: 'The column is missing.',
        remedy: 'Run `npm run provision -- --site <site id>`. It adds the column.',
        blocksWriting: true,
      },
    ]);
    const { siteId } = site.tenant.context;
    const store = createSharePointStore({
      graph: site.graph,
      siteId,
      schema,
      onBadRow: (bad) => expect.fail(bad.problem),
    });
    await expect(store.create('measures', measureOf('m2'))).rejects.toMatchObject({ code: 'schemaBroken' });
    const row = await store.get('measures', 'm1');
    expect(row?.entity.title).toBe('Tiltak m1');
    await expect(store.change('measures', 'm1', { progress: 1 }, row?.etag ?? '')).rejects.toMatchObject({
      code: 'schemaBroken',
    });
    expect((await store.create('followUps', followUp)).kind).toBe('created');

    await provision();
    await schema.check();
    expect((await store.create('measures', measureOf('m2'))).kind).toBe('created');
  });

  it('that has lost its unique key is not written to, because rows could double', async () => {
    const key = await column('RT Tiltak', 'Key');
    const body = { indexed: false, enforceUniqueValues: false };
    await site.provisioning.send({
      method: 'PATCH',
      path: `${listUrl('RT Tiltak')}/columns/${key.id}`,
      body,
    });
    const schema = await check();
    expect(schema.isBroken('measures')).toBe(true);
    expect(schema.isBroken('plans')).toBe(false);
    expect((await provision()).lines[0]).toContain('RT Tiltak, Key: mended');
    expect(await schema.check()).toEqual([]);
  });

  it('that is missing altogether is told of, all the others go on', async () => {
    site.tenant.context.database.exec(`delete from graph_list where display_name = 'RT Fritak'`);
    const schema = await check();
    expect(schema.faults()).toMatchObject([{ list: 'RT Fritak', problem: 'The list is missing.' }]);
    expect((await provision()).lines).toEqual(['Made the list RT Fritak.', '1 changes made.']);
  });

  it('is not said to be broken when Graph does not answer', async () => {
    const down = createGraphClient({
      baseUrl: 'https://graph.microsoft.com',
      tokenProvider: async () => 'a-token',
      userAgent: 'x',
      fetch: async () => new Response(null, { status: 503 }),
      now: () => new Date(0),
      wait: async () => undefined,
      random: () => 0,
    });
    const schema = createSchemaCheck(down, site.tenant.context.siteId);
    await expect(schema.check()).rejects.toMatchObject({ code: 'storeUnavailable' });
    expect(schema.isBroken('measures')).toBe(false);
  });
});

const followUp = {
  ...{ id: 'f1', measureId: 'm1', by: 'someone', status: 'onTrack', note: '' },
  at: '2026-03-02T08:00:00.000Z',
} as unknown as Parameters<typeof site.store.create<'followUps'>>[1];
