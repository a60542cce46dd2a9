import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expireDeltaTokens } from '../admin/expire-delta-tokens.ts';
import { importRows } from '../admin/import-rows.ts';
import { deltaErrorFault } from '../admin/list-faults.ts';
import { writeTombstones } from '../admin/write-tombstones.ts';
import { measureList, measureRow } from '../testing/measure-list.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startTestLists, type TestLists } from '../testing/start-test-lists.ts';

let lists: TestLists;
let items: string;
const link = '@odata.deltaLink';

beforeAll(async () => {
  lists = await startTestLists();
  const list = await lists.provisioning.api(`${lists.site}/lists`).post(measureList);
  items = `${lists.site}/lists/${list.id}/items`;
  importRows(
    lists.tenant.database,
    'Tiltak',
    Array.from({ length: 450 }, (_, n) => measureRow(n)),
  );
});
afterAll(() => lists.close());

const get = (path: string) => lists.product.api(path).get();
const patch = (id: number, fields: object) => lists.product.api(`${items}/${id}/fields`).patch(fields);
const latest = async () => (await get(`${items}/delta?token=latest&$expand=fields($select=Progress)`))[link];

describe('the delta feed', () => {
  it('begins with every row, in pages, and ends with a link', async () => {
    const sizes: number[] = [];
    let page = await get(`${items}/delta?$expand=fields`);
    while (page['@odata.nextLink'] !== undefined) {
      sizes.push(page.value.length);
      expect(page).not.toHaveProperty(link);
      page = await get(page['@odata.nextLink']);
    }
    sizes.push(page.value.length);
    expect(sizes).toEqual([200, 200, 50]);
    expect(page.value[0].fields.RowKey).toBe('m-400');
    expect((await get(page[link])).value).toEqual([]);
  });

  it('shows the latest state of each changed row, once', async () => {
    const since = await latest();
    expect((await get(since)).value).toEqual([]);
    await patch(3, { Progress: 1 });
    await patch(4, { Progress: 2 });
    await patch(3, { Progress: 9 });
    const page = await get(since);
    expect(page.value.map((item: { id: string; fields: object }) => [item.id, item.fields])).toEqual([
      ['4', expect.objectContaining({ Progress: 2 })],
      ['3', expect.objectContaining({ Progress: 9 })],
    ]);
    expect((await get(page[link])).value).toEqual([]);
  });

  it('breaks off where a row was deleted: an error inside an answer with status 200', async () => {
    const since = await latest();
    await patch(10, { Progress: 1 });
    await lists.product.api(`${items}/11`).delete();
    await patch(12, { Progress: 1 });
    const page = await get(since);
    expect(page.value).toHaveLength(2);
    expect(page.value[0].id).toBe('10');
    expect(page.value[1].error).toMatchObject({ code: 'InternalServerError' });
    expect(page.value[1].error.message).toContain('Cannot write a deleted resource');
    expect(page[link]).toEqual(expect.any(String));
    expect((await get(page[link])).value).toEqual([]);
  });

  it('writes a tombstone as documented when that is asked for', async () => {
    writeTombstones(lists.tenant.database, 'Tiltak', true);
    const since = await latest();
    await lists.product.api(`${items}/13`).delete();
    await patch(14, { Progress: 1 });
    const { value } = await get(since);
    expect(value).toMatchObject([{ id: '13', deleted: { state: 'deleted' } }, { id: '14' }]);
    writeTombstones(lists.tenant.database, 'Tiltak', false);
  });

  it('can break without a delete, when that is asked for', async () => {
    const since = await latest();
    lists.tenant.faults.add(deltaErrorFault(since));
    const broken = await get(since);
    expect(broken.value).toMatchObject([{ error: { code: 'InternalServerError' } }]);
    expect((await get(broken[link])).value).toEqual([]);
  });

  it('leaves rows out that were deleted before a fresh walk', async () => {
    const page = await get(`${items}/delta?$top=5000`);
    expect(page.value).toHaveLength(448);
    expect(page.value.every((item: object) => !('error' in item))).toBe(true);
  });

  it('answers 410 with the place to begin again when the token is no longer known', async () => {
    const since = await latest();
    expireDeltaTokens(lists.tenant.database, 'Tiltak');
    const refusal = await refusalOf(get(since));
    expect(refusal).toMatchObject({ status: 410, code: 'resyncChangesApplyDifferences' });
    const location = refusal.headers?.get('location') ?? '';
    expect(location).toContain('/items/delta');
    expect(location).not.toContain('token=');
    expect((await get(location)).value).toHaveLength(200);
    expect(await refusalOf(get(`${items}/delta?token=made-up`))).toMatchObject({ status: 410 });
  });

  it('forgets tokens after thirty days', async () => {
    const since = await latest();
    lists.pass(31 * 86_400_000);
    expect(await refusalOf(get(since))).toMatchObject({ status: 410 });
  });
});
