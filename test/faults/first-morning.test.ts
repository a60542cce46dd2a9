import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from '../stories/story-world.ts';
import { appInstallations } from '../tenant/connector/app-installations.ts';

let world: StoryWorld;
let people: readonly string[];
beforeAll(async () => {
  world = await startWorld({
    before: (tenant) => {
      people = tenant.context.directory
        .list()
        .filter(({ accountEnabled }) => accountEnabled)
        .map(({ id }) => id);
      for (const id of people) appInstallations(tenant.context).install(id);
    },
  });
}, 180_000);
afterAll(() => world?.close());

const cards = () =>
  people.flatMap((id) =>
    world.tenant.connector
      .chat(id)
      .activities()
      .map(({ attachments }) => JSON.stringify(attachments ?? []))
      .filter((content) => content.includes('nudges.stop'))
      .map((content) => ({ id, content })),
  );

it('the first morning, when everybody is told at once, meets no limit of the channel and doubles nothing', async () => {
  let before = -1;
  let quietLooks = 0;
  const sent = await until(
    'two seconds in which nobody is told anything more',
    () => {
      const now = cards().length;
      quietLooks = now > 0 && now === before ? quietLooks + 1 : 0;
      before = now;
      return quietLooks > 20 ? cards() : undefined;
    },
    120,
  );
  expect(sent.length).toBeGreaterThan(60);
  const refused = world.tenant.context.requests.list({ part: 'connector', status: 429 });
  expect(refused.map(({ at, method, url }) => `${at} ${method} ${url}`)).toEqual([]);
  const ofEach = Map.groupBy(sent, ({ id }) => id);
  for (const [id, mine] of ofEach) {
    expect(mine.length, id).toBeLessThanOrEqual(3);
    expect(new Set(mine.map(({ content }) => content)).size, id).toBe(mine.length);
  }
}, 180_000);
