import { afterAll, beforeAll, expect, it } from 'vitest';
import { appInstallations } from '../tenant/connector/app-installations.ts';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
let catalogueAppId = '';
beforeAll(async () => {
  const settings: Record<string, string> = {};
  world = await startWorld({
    settings,
    before: (tenant) => {
      catalogueAppId = tenant.context.teamsAppId;
      settings.CATALOGUE_APP_ID = catalogueAppId;
    },
  });
}, 180_000);
afterAll(() => world?.close());

it('the app is put into the Teams of whoever is to be told something and has never had it', async () => {
  const { leader } = world.people;
  expect(catalogueAppId).not.toBe('');
  const installations = appInstallations(world.tenant.context);
  await until('the app at the leader', () => (installations.isInstalled(leader) ? true : undefined));
  const card = await until('a card, without the leader having opened anything', () =>
    world.tenant.connector
      .chat(leader)
      .activities()
      .find(({ attachments }) => JSON.stringify(attachments ?? []).includes('nudges.stop')),
  );
  expect(card).toBeDefined();
  const asked = world.tenant.context.requests
    .list({ part: 'graph', method: 'POST' })
    .filter(({ url }) => url.includes('/installedApps'));
  // Once for each, and only for those something is due for.
  expect(new Set(asked.map(({ url }) => url)).size).toBe(asked.length);
  expect(asked.length).toBeLessThan(world.tenant.context.directory.count());
});
