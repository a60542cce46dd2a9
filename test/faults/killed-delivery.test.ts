import { afterAll, beforeAll, expect, it } from 'vitest';
import { installForAll } from '../stories/everybody-told.ts';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';
import { moreCards, reckon, slowConnector } from './killed-delivery.ts';

const kills = 10;
let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld({
    employees: 600,
    before: (tenant) => {
      installForAll(tenant);
      slowConnector(tenant, 400);
    },
  });
}, 180_000);
afterAll(() => world?.close());

it('killed ten times while it sends, the service loses nothing it had not handed over, and sends nothing twice', async () => {
  for (let kill = 0; kill < kills; kill += 1) {
    await moreCards(world, 5);
    await world.product.kill();
    await world.restart();
  }
  // What is left may go as fast as it can.
  world.tenant.context.faults.clear();
  const { cards, doubtful } = await reckon(world);
  expect(cards).toBeGreaterThan(kills * 5);
  // Eight are on their way at once at most; a connection that a busy machine drops is as doubtful.
  expect(doubtful).toBeLessThanOrEqual(kills * 10);
  expect(doubtful).toBeGreaterThan(0);
}, 400_000);
