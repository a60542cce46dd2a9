import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPgDatabase } from '@rod-trad/teams-app/stores/postgres/pg-database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort, type Product, startProduct } from '../product/start-product.ts';
import { installForAll } from '../stories/everybody-told.ts';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';
import { moreCards, reckon, slowConnector } from './killed-delivery.ts';

const kills = 10;
const server = process.env.DATABASE_URL ?? '';
const name = `killed_${randomUUID().replaceAll('-', '')}`;
const settings = { DATABASE_URL: server.replace(/\/[^/]*$/, `/${name}`), NUDGE_CLAIM_SECONDS: '5' };
const folder = mkdtempSync(join(tmpdir(), 'replica-'));

let world: StoryWorld;
let second: Product;
const startSecond = async () =>
  startProduct(world.tenant, { port: await freePort(), dataFolder: folder, settings });

beforeAll(async () => {
  const outside = createPgDatabase({ connectionString: server });
  await outside.exec(`create database ${name}`);
  await outside.close();
  world = await startWorld({
    ...{ employees: 1_200, settings },
    before: (tenant) => {
      installForAll(tenant);
      // While one starts again the other goes on, and there must be something left for it to send.
      slowConnector(tenant, 2_500);
    },
  });
  second = await startSecond();
}, 240_000);
afterAll(async () => {
  await second?.stop();
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
  const outside = createPgDatabase({ connectionString: server });
  await outside.exec(`drop database ${name} with (force)`);
  await outside.close();
});

it('two replicas, killed in turn ten times while they send, send nothing twice and lose nothing they had not handed over', async () => {
  for (let kill = 0; kill < kills; kill += 1) {
    await moreCards(world, 5);
    if (kill % 2 === 0) {
      await world.product.kill();
      await world.restart();
    } else {
      await second.kill();
      second = await startSecond();
    }
  }
  // What is left may go as fast as it can.
  world.tenant.context.faults.clear();
  const { cards, doubtful } = await reckon(world);
  expect(cards).toBeGreaterThan(kills * 5);
  expect(doubtful).toBeLessThanOrEqual(kills * 8);
}, 500_000);
