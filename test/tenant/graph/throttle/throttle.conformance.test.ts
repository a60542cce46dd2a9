import { type Client, RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importRows } from '../admin/import-rows.ts';
import { measureList, measureRow } from '../testing/measure-list.ts';
import { type Refusal, refusalOf } from '../testing/refusal-of.ts';
import { startTestLists, type TestLists } from '../testing/start-test-lists.ts';
import { allowanceFor, isDecorated } from './allowance.ts';
import { ResourceUnits } from './resource-units.ts';
import { unitsFor } from './units-for.ts';

const roles = ['Sites.ReadWrite.All'];
let lists: TestLists;
let items: string;

beforeAll(async () => {
  lists = await startTestLists();
  const list = await lists.provisioning.api(`${lists.site}/lists`).post(measureList);
  items = `${lists.site}/lists/${list.id}/items`;
  importRows(lists.tenant.database, 'Tiltak', [measureRow(0)]);
});
afterAll(() => lists.close());

/** Reads the first row until the platform refuses: how many went through, and the refusal. */
async function readUntilRefused(client: Client): Promise<{ answered: number; refusal: Refusal }> {
  const read = () =>
    client
      .api(`${items}/1`)
      .middlewareOptions([new RetryHandlerOptions(0, 0)])
      .get();
  for (let answered = 0; answered < 2_000; answered += 1) {
    const status = await read().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (status !== undefined) return { answered, refusal: await refusalOf(Promise.reject(status)) };
  }
  throw new Error('Nothing was refused.');
}

describe('resource units', () => {
  it('are counted for each application, refused with Retry-After, and free again a minute later', async () => {
    const client = await lists.client('app-a', roles);
    const { answered, refusal } = await readUntilRefused(client);
    expect(answered).toBe(1_250);
    expect(refusal).toMatchObject({ status: 429, code: 'activityLimitReached' });
    const wait = Number(refusal.headers?.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(61);
    expect(refusal.headers?.get('ratelimit-limit')).toBe('1250');
    expect(refusal.headers?.get('ratelimit-remaining')).toBe('0');
    const other = await lists.client('app-b', roles);
    expect(await other.api(`${items}/1`).get()).toMatchObject({ id: '1' });
    lists.pass(wait * 1_000);
    expect(await client.api(`${items}/1`).get()).toMatchObject({ id: '1' });
  });

  it('are half as many for a client that does not say who it is', async () => {
    const { answered } = await readUntilRefused(await lists.client('app-c', roles, 'node'));
    expect(answered).toBe(625);
  });

  it('stand on the record of each request', async () => {
    const client = await lists.client('app-d', ['Sites.FullControl.All']);
    lists.tenant.requests.clear();
    await client.api(`${items}/1`).get();
    await client.api(items).get();
    await client.api(items).post({ fields: measureRow(1) });
    await client.api(`${items}/1/fields`).patch({ Progress: 1 });
    const page = await client.api(`${items}/delta`).get();
    await client.api(page['@odata.deltaLink']).get();
    await client.api(`${lists.site}/permissions`).get();
    expect(lists.tenant.requests.list().map((entry) => entry.units)).toEqual([1, 2, 2, 2, 2, 1, 5]);
  });
});

describe('the allowance', () => {
  it('follows the licences', () => {
    const perMinute = [0, 1_000, 1_001, 5_001, 15_001, 50_000, 50_001].map(
      (n) => allowanceFor(n).appPerMinute,
    );
    expect(perMinute).toEqual([1_250, 1_250, 2_500, 3_750, 5_000, 5_000, 6_250]);
  });

  it('knows a decorated User-Agent', () => {
    expect(isDecorated('NONISV|Fjordvik|RodTrad/1.0')).toBe(true);
    expect(isDecorated('ISV|Company|App/2')).toBe(true);
    expect(isDecorated('NONISV|Fjordvik')).toBe(false);
    expect(isDecorated(undefined)).toBe(false);
  });

  it('counts refused requests too, so that hammering never helps', () => {
    const units = new ResourceUnits();
    const ask = (at: number, amount: number) =>
      units.charge({
        ...{ at, appId: 'a', userId: null, userAgent: 'NONISV|a|b/1', units: amount },
        allowance: allowanceFor(1),
      });
    ask(0, 1_250);
    for (let second = 10; second <= 60; second += 10) expect(() => ask(second * 1_000, 1_250)).toThrow();
    expect(() => ask(61_000, 1)).toThrow();
    expect(ask(122_000, 1)).toEqual({});
  });

  it('shows the RateLimit headers from four fifths on', () => {
    const units = new ResourceUnits();
    const ask = () =>
      units.charge({
        ...{ at: 0, appId: 'a', userId: null, userAgent: 'NONISV|a|b/1', units: 1 },
        allowance: allowanceFor(1),
      });
    for (let n = 1; n < 1_000; n += 1) expect(ask()).toEqual({});
    expect(ask()).toMatchObject({ 'RateLimit-Limit': '1250', 'RateLimit-Remaining': '250' });
  });

  it('lets a person make 3,000 requests in five minutes', () => {
    const units = new ResourceUnits();
    const ask = () =>
      units.charge({
        ...{ at: 0, appId: 'a', userId: 'p', userAgent: 'NONISV|a|b/1', units: 1 },
        allowance: allowanceFor(60_000),
      });
    for (let n = 0; n < 3_000; n += 1) ask();
    expect(ask).toThrow('throttled');
  });

  it('prices permissions at five, expanded ones too', () => {
    expect(unitsFor('one', { $expand: 'permissions' })).toBe(5);
    expect(unitsFor('permission', {})).toBe(5);
    expect(unitsFor('delta', { token: 'x' })).toBe(1);
  });
});
