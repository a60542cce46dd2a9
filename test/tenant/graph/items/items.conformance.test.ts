import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resourceModifiedFault } from '../admin/list-faults.ts';
import { measureList, measureRow } from '../testing/measure-list.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startTestLists, type TestLists } from '../testing/start-test-lists.ts';

let lists: TestLists;
let items: string;

beforeAll(async () => {
  lists = await startTestLists();
  const list = await lists.provisioning.api(`${lists.site}/lists`).post(measureList);
  items = `${lists.site}/lists/${list.id}/items`;
});
afterAll(() => lists.close());

const create = (number: number, more: Record<string, unknown> = {}) =>
  lists.product.api(items).post({ fields: measureRow(number, more) });

describe('rows of a list', () => {
  it('come back with number, quoted tag and dates when created', async () => {
    const item = await create(1, { Status: 'planned', Progress: 5, DueOn: '2027-06-01', Collective: true });
    expect(item.id).toBe('1');
    expect(item.eTag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
    expect(item.createdDateTime).toBe('2026-11-23T08:00:00Z');
    expect(item.fields).toMatchObject({
      RowKey: 'm-1',
      Progress: 5,
      DueOn: '2027-06-01T00:00:00Z',
      Collective: true,
    });
  });

  it('show their fields only when these are expanded, and only the chosen ones', async () => {
    const { id } = await create(2, { Progress: 7 });
    expect(await lists.product.api(`${items}/${id}`).get()).not.toHaveProperty('fields');
    const expanded = await lists.product.api(`${items}/${id}?expand=fields(select=RowKey,Progress)`).get();
    expect(Object.keys(expanded.fields)).toEqual(['@odata.etag', 'RowKey', 'Progress']);
    const chosen = await lists.product
      .api(`${items}/${id}`)
      .select('id')
      .expand('fields($select=Progress)')
      .get();
    expect(Object.keys(chosen).sort()).toEqual(['@odata.etag', 'fields', 'id']);
  });

  it('leave empty fields out', async () => {
    const { id } = await create(3, { Progress: 7 });
    await lists.product.api(`${items}/${id}/fields`).patch({ Progress: null });
    const { fields } = await lists.product.api(`${items}/${id}`).expand('fields').get();
    expect(fields).not.toHaveProperty('Progress');
  });

  it('answer an update with the field values alone and make a version of it', async () => {
    const { id, eTag } = await create(4);
    const answer = await lists.product
      .api(`${items}/${id}/fields`)
      .header('If-Match', eTag)
      .patch({ Progress: 50 });
    expect(answer['@odata.etag']).toBe(eTag.replace(',1"', ',2"'));
    expect(answer).not.toHaveProperty('lastModifiedDateTime');
    expect(answer.Progress).toBe(50);
    const versions = await lists.product.api(`${items}/${id}/versions`).expand('fields').get();
    expect(versions.value.map((version: { id: string }) => version.id)).toEqual(['2.0', '1.0']);
    expect(versions.value[1].fields).not.toHaveProperty('Progress');
  });

  it('refuse a stale tag with 412, also one without its quotes', async () => {
    const { id, eTag } = await create(5);
    const write = (tag: string) =>
      lists.product.api(`${items}/${id}/fields`).header('If-Match', tag).patch({ Progress: 1 });
    expect(await refusalOf(write(eTag.replaceAll('"', '')))).toMatchObject({
      status: 412,
      code: 'notAllowed',
    });
    await write(eTag);
    expect(await refusalOf(write(eTag))).toMatchObject({
      status: 412,
      message: "ETag does not match current item's value",
    });
    await write('*');
  });

  it('refuse a second row with the same unique value, regardless of case', async () => {
    await create(6);
    const again = await refusalOf(create(6, { RowKey: 'M-6' }));
    expect(again).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message: 'One or more fields with unique constraints already has the provided value.',
    });
    const { id } = await create(7);
    const changed = lists.product.api(`${items}/${id}/fields`).patch({ RowKey: 'm-6' });
    expect(await refusalOf(changed)).toMatchObject({ status: 400 });
  });

  it.each([
    [{ Nope: 1 }, "Field 'Nope' is not recognized"],
    [{ Created: '2026-01-01' }, "Field 'Created' is read-only"],
    [{ Title: 'x'.repeat(256) }, 'Invalid text value.'],
    [{ Note: 'x'.repeat(64_000) }, 'Invalid text value.'],
    [{ Progress: 101 }, 'between 0 and 100'],
    [{ Progress: '7' }, "type 'number'"],
    [{ Status: 'unknown' }, 'not one of the choices'],
    [{ DueOn: 'tomorrow' }, "type 'dateTime'"],
    [{ Collective: 'yes' }, "type 'boolean'"],
    [{ RowKey: null }, "Field 'RowKey' is required"],
    [{ Areas: ['helse'] }, 'Areas@odata.type'],
  ])('refuse unfit values, case %#', async (fields, message) => {
    const refusal = await refusalOf(create(100, fields));
    expect(refusal).toMatchObject({ status: 400, code: 'invalidRequest' });
    expect(refusal.message).toContain(message);
  });

  it('accept 255 and 63,999 characters, and several choices with their annotation', async () => {
    const item = await create(101, {
      Title: 'x'.repeat(255),
      Note: 'x'.repeat(63_999),
      'Areas@odata.type': 'Collection(Edm.String)',
      Areas: ['helse', 'skole'],
    });
    expect(item.fields.Areas).toEqual(['helse', 'skole']);
  });

  it('are gone after a delete', async () => {
    const { id } = await create(102);
    await lists.product.api(`${items}/${id}`).delete();
    expect(await refusalOf(lists.product.api(`${items}/${id}`).get())).toMatchObject({
      status: 404,
      code: 'itemNotFound',
    });
    await create(102);
  });

  it('can be found to have changed right after they were created, when that is asked for', async () => {
    const { id } = await create(103);
    lists.tenant.faults.add(resourceModifiedFault());
    const write = () => lists.product.api(`${items}/${id}/fields`).patch({ Progress: 1 });
    expect(await refusalOf(write())).toMatchObject({ status: 409, code: 'resourceModified' });
    expect(await write()).toMatchObject({ Progress: 1 });
  });
});
