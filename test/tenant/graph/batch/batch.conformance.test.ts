import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importRows } from '../admin/import-rows.ts';
import { measureList, measureRow } from '../testing/measure-list.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startTestLists, type TestLists } from '../testing/start-test-lists.ts';

interface Step {
  id: string;
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
  dependsOn?: string[];
}

interface Answer {
  id: string;
  status: number;
  headers: Record<string, string>;
  body: { id: string; error: { code: string }; fields: Record<string, unknown>; value: unknown[] };
}

const json = { 'Content-Type': 'application/json' };
let lists: TestLists;
let items: string;

beforeAll(async () => {
  lists = await startTestLists();
  const list = await lists.provisioning.api(`${lists.site}/lists`).post(measureList);
  items = `${lists.site}/lists/${list.id}/items`;
  importRows(lists.tenant.database, 'Tiltak', [measureRow(0)]);
});
afterAll(() => lists.close());

async function batch(requests: Step[], client = lists.product): Promise<Record<string, Answer>> {
  const { responses } = await client.api('/$batch').post({ requests });
  return Object.fromEntries((responses as Answer[]).map((answer) => [answer.id, answer]));
}

const read = (id: string): Step => ({ id, method: 'GET', url: `${items}/1?$expand=fields` });
const create = (id: string, number: number): Step => ({
  ...{ id, method: 'POST', url: items, headers: json },
  body: { fields: measureRow(number) },
});

describe('a batch', () => {
  it('answers each request with its own status, people as well', async () => {
    const answers = await batch([
      read('1'),
      { id: '2', method: 'GET', url: `${items}/999` },
      create('3', 1),
      create('4', 1),
      { id: '5', method: 'GET', url: '/users?$select=id' },
      {
        id: '6',
        method: 'PATCH',
        url: `${items}/1/fields`,
        headers: { ...json, 'If-Match': '"old"' },
        body: { Progress: 1 },
      },
    ]);
    expect(Object.values(answers).map(({ status }) => status)).toEqual([200, 404, 201, 400, 200, 412]);
    expect(answers['1']?.body.fields.RowKey).toBe('m-0');
    expect(answers['2']?.body.error.code).toBe('itemNotFound');
    expect(answers['5']?.body.value).toEqual([]);
  });

  it('is refused when it holds more than twenty requests', async () => {
    const many = Array.from({ length: 21 }, (_, n) => read(String(n)));
    expect(await refusalOf(batch(many))).toMatchObject({ status: 400, code: 'BadRequest' });
    expect(Object.keys(await batch(many.slice(1)))).toHaveLength(20);
  });

  it('is refused when ids differ by case alone, when nothing is in it, and when a body has no type', async () => {
    expect(await refusalOf(batch([read('a'), read('A')]))).toMatchObject({ status: 400 });
    expect(await refusalOf(batch([]))).toMatchObject({ status: 400 });
    const untyped = { id: '1', method: 'POST', url: items, body: { fields: {} } };
    expect((await refusalOf(batch([untyped]))).message).toContain('Content-Type');
  });

  it('does not do what depends on a failed request', async () => {
    const answers = await batch([
      { id: '1', method: 'GET', url: `${items}/999` },
      { ...create('2', 50), dependsOn: ['1'] },
      { ...create('3', 51), dependsOn: ['2'] },
      create('4', 52),
    ]);
    expect(Object.values(answers).map(({ status }) => status)).toEqual([404, 424, 424, 201]);
    const { value } = await lists.product.api(items).filter("fields/RowKey eq 'm-50'").get();
    expect(value).toEqual([]);
  });

  it('saves round trips, not units: each request pays and is throttled by itself', async () => {
    const client = await lists.client('throttled-app', ['Sites.Read.All']);
    lists.tenant.requests.clear();
    const twenty = Array.from({ length: 20 }, (_, n) => read(String(n)));
    let throttled: Answer | undefined;
    for (let round = 0; round < 63; round += 1) {
      const answers = await batch(twenty, client);
      throttled ??= Object.values(answers).find(({ status }) => status === 429);
    }
    expect(throttled?.body.error.code).toBe('activityLimitReached');
    expect(Number(throttled?.headers['Retry-After'])).toBeGreaterThan(0);
    const paid = lists.tenant.requests.list({ url: '/items/1' });
    expect(paid).toHaveLength(63 * 20);
    expect(paid.every((entry) => entry.units === 1)).toBe(true);
    expect(paid.filter((entry) => entry.status === 200)).toHaveLength(1_250);
  });
});
