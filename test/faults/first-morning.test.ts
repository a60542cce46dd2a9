import { afterAll, beforeAll, expect, it } from 'vitest';
import { installForAll, untilQuiet } from '../stories/everybody-told.ts';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld({ before: installForAll });
}, 180_000);
afterAll(() => world?.close());

it('the first morning, when everybody is told at once, meets no limit of the channel and doubles nothing', async () => {
  const sent = await untilQuiet(world);
  expect(sent.length).toBeGreaterThan(60);
  const refused = world.tenant.context.requests.list({ part: 'connector', status: 429 });
  expect(refused.map(({ at, method, url }) => `${at} ${method} ${url}`)).toEqual([]);
  const ofEach = Map.groupBy(sent, ({ personId }) => personId);
  for (const [id, mine] of ofEach) {
    expect(mine.length, id).toBeLessThanOrEqual(3);
    expect(new Set(mine.map(({ content }) => JSON.stringify(content))).size, id).toBe(mine.length);
  }
}, 180_000);
