import { tableNames } from '@rod-trad/shared/stores/tables';
import { listDefinitions } from '@rod-trad/teams-app/stores/sharepoint/list-definitions';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from '../stories/story-world.ts';
import { requireList } from '../tenant/graph/lists/list-store.ts';
import { graphClientFor } from '../tenant/http/trusted-tenant.ts';

const clientState = 'a secret of this test only';
let world: StoryWorld;
beforeAll(async () => {
  // Refreshed so seldom that what is seen sooner comes by the hint.
  world = await startWorld({ settings: { REFRESH_SECONDS: '3600', NOTIFICATION_CLIENT_STATE: clientState } });
});
afterAll(() => world?.close());

const deltas = () =>
  new Set(
    world.tenant.context.requests
      .list({ part: 'graph', url: '/items/delta' })
      .map(({ url }) => decodeURIComponent(/\/lists\/([^/]+)/.exec(url)?.[1] ?? '')),
  );
const notify = (value: readonly object[]) =>
  fetch(`${world.product.url}/api/notifications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ value }),
  });
const rename = async (title: string) => {
  const { siteId } = world.tenant.context;
  const list = `/sites/${siteId}/lists/${encodeURIComponent(listDefinitions.measures.displayName)}/items`;
  const graph = graphClientFor(world.tenant);
  const filter = `fields/Key eq '${world.people.measure}'`;
  const { value } = await graph.api(list).filter(filter).get();
  await graph.api(`${list}/${value[0].id}/fields`).patch({ MeasureTitle: title });
};
const title = async () => {
  const params = { measureId: world.people.measure };
  return (await world.as(world.people.leader)('measure', { params })).title;
};

it('a notification makes one list be asked for its changes, and no other; nothing in it is believed', async () => {
  const { context } = world.tenant;
  const { displayName } = listDefinitions.measures;
  const { id } = requireList(context.database, context.siteId, displayName);
  const resource = `sites/${context.siteId}/lists/${id}`;
  // A round of changes follows the start; after it, nothing is asked for an hour.
  await until('the first round of changes', () => {
    const asked = context.requests.list({ part: 'graph', url: '/items/delta' });
    return asked.filter(({ url }) => !url.includes('token=latest')).length >= tableNames.length
      ? true
      : undefined;
  });
  await rename('Nytt navn i SharePoint');
  context.requests.clear();

  for (const guess of [undefined, 'a guess', `${clientState} `]) {
    expect((await notify([{ resource, clientState: guess, title: 'Løgn' }])).status).toBe(202);
  }
  expect(deltas()).toEqual(new Set());
  expect(await title()).not.toBe('Nytt navn i SharePoint');

  expect((await notify([{ resource, clientState, resourceData: { title: 'Løgn' } }])).status).toBe(202);
  await until('the new title', async () => ((await title()) === 'Nytt navn i SharePoint' ? true : undefined));
  expect(deltas()).toEqual(new Set([displayName]));
});
