import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createList } from '../admin/create-list.ts';
import { importRows } from '../admin/import-rows.ts';
import { measureList } from '../testing/measure-list.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startTestLists, type TestLists } from '../testing/start-test-lists.ts';

let lists: TestLists;
let columns: string;

beforeAll(async () => {
  lists = await startTestLists();
  const list = await lists.provisioning.api(`${lists.site}/lists`).post(measureList);
  columns = `${lists.site}/lists/${list.id}/columns`;
});
afterAll(() => lists.close());

const add = (column: object) => lists.provisioning.api(columns).post(column);

describe('sites and lists', () => {
  it('are found by id, by path, by name and by title', async () => {
    const site = await lists.product.api(lists.site).get();
    expect(site.id).toBe(lists.tenant.siteId);
    const byPath = await lists.product.api('/sites/fjordvik.sharepoint.com:/sites/rodtrad').get();
    expect(byPath.id).toBe(site.id);
    const list = await lists.product.api(`${lists.site}/lists/Tiltak`).get();
    const { value } = await lists.product.api(`${lists.site}/lists`).filter("displayName eq 'tiltak'").get();
    expect(value).toEqual([expect.objectContaining({ id: list.id, displayName: 'Tiltak' })]);
    const none = await lists.product.api(`${lists.site}/lists`).filter("displayName eq 'Annet'").get();
    expect(none.value).toEqual([]);
  });

  it('show their columns when these are expanded', async () => {
    const list = await lists.product.api(`${lists.site}/lists/Tiltak`).select('id').expand('columns').get();
    expect(Object.keys(list).filter((key) => !key.startsWith('@'))).toEqual(['id', 'columns']);
    expect(list.columns.map((column: { name: string }) => column.name)).toContain('RowKey');
  });

  it('refuse an unknown site, an unknown list, a second list of the same name and a name from the client', async () => {
    expect(await refusalOf(lists.product.api('/sites/elsewhere.sharepoint.com,a,b').get())).toMatchObject({
      status: 404,
      code: 'itemNotFound',
    });
    expect(await refusalOf(lists.product.api(`${lists.site}/lists/Nope`).get())).toMatchObject({
      status: 404,
    });
    const post = (body: object) => lists.provisioning.api(`${lists.site}/lists`).post(body);
    expect(await refusalOf(post({ displayName: 'TILTAK' }))).toMatchObject({
      status: 409,
      code: 'nameAlreadyExists',
    });
    expect((await refusalOf(post({ name: 'X', displayName: 'X' }))).message).toContain(
      "Cannot define a 'name'",
    );
    expect(await refusalOf(post({}))).toMatchObject({ status: 400, code: 'invalidRequest' });
  });
});

describe('columns', () => {
  it('come back without what Graph keeps to itself', async () => {
    const column = await add({
      name: 'Checked',
      number: {},
      validation: { formula: '=Checked>1' },
      isDeletable: true,
    });
    expect(column).toMatchObject({ name: 'Checked', indexed: false, number: { decimalPlaces: 'automatic' } });
    expect(column).not.toHaveProperty('validation');
    expect(column).not.toHaveProperty('isDeletable');
  });

  it.each([
    ['no type', { name: 'A' }, 'exactly one type facet'],
    ['two types', { name: 'A', text: {}, number: {} }, 'exactly one type facet'],
    ['unique without index', { name: 'A', text: {}, enforceUniqueValues: true }, 'must be indexed'],
    [
      'index on many lines',
      { name: 'A', text: { allowMultipleLines: true }, indexed: true },
      'cannot be indexed',
    ],
    [
      'index on many choices',
      { name: 'A', choice: { choices: ['a'], displayAs: 'checkBoxes' }, indexed: true },
      'cannot be indexed',
    ],
    [
      'index on many people',
      { name: 'A', personOrGroup: { allowMultipleSelection: true }, indexed: true },
      'cannot be indexed',
    ],
    ['a choice without choices', { name: 'A', choice: {} }, 'list of choices'],
    ['an unfit name', { name: 'a b', text: {} }, 'not allowed'],
  ])('refuse %s', async (_case, column, message) => {
    const refusal = await refusalOf(add(column));
    expect(refusal).toMatchObject({ status: 400, code: 'invalidRequest' });
    expect(refusal.message).toContain(message);
  });

  it('refuse a name that is taken, also by a built-in column', async () => {
    expect(await refusalOf(add({ name: 'rowkey', text: {} }))).toMatchObject({ status: 409 });
    expect(await refusalOf(add({ name: 'Modified', text: {} }))).toMatchObject({ status: 409 });
  });

  it('can be changed, but not in name or type', async () => {
    const { id } = await add({ name: 'Kind', choice: { choices: ['a'] } });
    const patch = (body: object) => lists.provisioning.api(`${columns}/${id}`).patch(body);
    expect(await patch({ indexed: true, choice: { choices: ['a', 'b'] } })).toMatchObject({
      indexed: true,
      choice: { choices: ['a', 'b'] },
    });
    expect(await refusalOf(patch({ name: 'Other' }))).toMatchObject({ status: 400 });
    expect(await refusalOf(patch({ number: {} }))).toMatchObject({ status: 400 });
    await lists.provisioning.api(`${columns}/${id}`).delete();
    expect(await refusalOf(lists.provisioning.api(`${columns}/${id}`).get())).toMatchObject({ status: 404 });
  });

  it('cannot become unique over rows that already clash', async () => {
    importRows(lists.tenant.database, 'Tiltak', [
      { RowKey: 'a', PlanKey: 'same' },
      { RowKey: 'b', PlanKey: 'same' },
    ]);
    const plan = await lists.provisioning.api(`${columns}/PlanKey`).get();
    const unique = lists.provisioning.api(`${columns}/${plan.id}`).patch({ enforceUniqueValues: true });
    expect((await refusalOf(unique)).message).toContain('unique constraints');
    expect(await lists.provisioning.api(`${columns}/PlanKey`).get()).toMatchObject({
      enforceUniqueValues: false,
    });
  });

  it('take their values with them when they are deleted, and built-in ones stay', async () => {
    await add({ name: 'Passing', text: {} });
    importRows(lists.tenant.database, 'Tiltak', [{ RowKey: 'passing', Passing: 'old' }]);
    await lists.provisioning.api(`${columns}/Passing`).delete();
    await add({ name: 'Passing', text: {} });
    const { value } = await lists.product
      .api(columns.replace(/columns$/, 'items'))
      .filter("fields/RowKey eq 'passing'")
      .expand('fields')
      .get();
    expect(value[0].fields).not.toHaveProperty('Passing');
    expect(await refusalOf(lists.provisioning.api(`${columns}/Created`).delete())).toMatchObject({
      status: 400,
    });
  });

  it('take twenty indexes and no more', async () => {
    const indexed = (n: number) => ({ name: `Key${n}`, text: {}, indexed: true });
    const twenty = Array.from({ length: 20 }, (_, n) => indexed(n));
    const list = await lists.provisioning
      .api(`${lists.site}/lists`)
      .post({ displayName: 'Tjue', columns: twenty });
    const more = lists.provisioning.api(`${lists.site}/lists/${list.id}/columns`).post(indexed(20));
    expect((await refusalOf(more)).message).toContain('at most 20');
  });

  it('get no new index above 20,000 rows', async () => {
    createList(
      lists.tenant.database,
      { displayName: 'Stor', columns: [{ name: 'Key', text: {} }] },
      {
        at: '2026-01-01T00:00:00Z',
        by: 'seed',
      },
    );
    importRows(
      lists.tenant.database,
      'Stor',
      Array.from({ length: 20_001 }, (_, n) => ({ Key: `k${n}` })),
    );
    const patch = lists.provisioning.api(`${lists.site}/lists/Stor/columns/Key`).patch({ indexed: true });
    expect(await refusalOf(patch)).toMatchObject({ status: 400, code: 'invalidRequest' });
  });
});

describe('people and lookups', () => {
  it('are written by their number and read as text', async () => {
    const target = await lists.provisioning.api(`${lists.site}/lists`).post({ displayName: 'Enheter' });
    const made = await lists.provisioning.api(`${lists.site}/lists`).post({
      displayName: 'Stillinger',
      columns: [
        { name: 'Holder', personOrGroup: {} },
        { name: 'Unit', lookup: { listId: target.id, columnName: 'Title' } },
      ],
    });
    importRows(lists.tenant.database, 'Enheter', [{ Title: 'Helse' }]);
    const items = lists.product.api(`${lists.site}/lists/${made.id}/items`);
    const { fields } = await items.post({ fields: { HolderLookupId: '6', UnitLookupId: 1 } });
    expect(fields).toMatchObject({ HolderLookupId: '6', UnitLookupId: '1' });
    expect(fields).not.toHaveProperty('Holder');
    const byObject = { Holder: { '@odata.type': 'x', id: '5f3c0000-0000-4000-8000-000000000000' } };
    expect((await refusalOf(items.post({ fields: byObject }))).message).toContain('without a type name');
    expect(await refusalOf(items.post({ fields: { UnitLookupId: 2 } }))).toMatchObject({ status: 400 });
  });

  it('fill the wrong column when a text column has the name of a person column and Id', async () => {
    const made = await lists.provisioning.api(`${lists.site}/lists`).post({
      displayName: 'Felle',
      columns: [
        { name: 'Employee', personOrGroup: {} },
        { name: 'EmployeeId', text: {} },
      ],
    });
    const items = lists.product.api(`${lists.site}/lists/${made.id}/items`);
    const { fields } = await items.post({ fields: { EmployeeLookupId: '6' } });
    expect(fields.EmployeeId).toBe('6');
    expect(fields).not.toHaveProperty('EmployeeLookupId');
  });
});
