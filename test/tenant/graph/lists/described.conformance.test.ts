import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasCsdl, readCsdl } from '../../http/csdl/read-csdl.ts';
import { unknownProperties } from '../../http/csdl/unknown-properties.ts';
import { measureList, measureRow } from '../testing/measure-list.ts';
import { startTestLists, type TestLists } from '../testing/start-test-lists.ts';

/** Every property the lists answer with exists in Microsoft's own description of the service. */
describe.skipIf(!hasCsdl)('every property of', () => {
  let lists: TestLists;
  let list: string;
  const csdl = hasCsdl ? readCsdl() : new Map();

  beforeAll(async () => {
    lists = await startTestLists();
    const columns = [
      ...measureList.columns,
      { name: 'Holder', personOrGroup: {}, description: 'd', defaultValue: { value: '' } },
    ];
    const made = await lists.provisioning.api(`${lists.site}/lists`).post({ ...measureList, columns });
    list = `${lists.site}/lists/${made.id}`;
    await lists.product.api(`${list}/items`).post({ fields: { ...measureRow(1), HolderLookupId: 3 } });
    await lists.product.api(`${list}/items/1`).patch({ fields: { Progress: 1 } });
  });
  afterAll(() => lists.close());

  it.each([
    ['site', () => lists.site],
    ['list', () => `${list}?$expand=columns`],
    ['columnDefinition', () => `${list}/columns`],
    ['listItem', () => `${list}/items?$expand=fields`],
    ['listItem', () => `${list}/items/delta`],
    ['fieldValueSet', () => `${list}/items/1/fields`],
    ['listItemVersion', () => `${list}/items/1/versions?$expand=fields`],
    ['permission', () => `${lists.site}/permissions`],
  ])('%s is described', async (type, path) => {
    const answer = await lists.provisioning.api(path()).get();
    const value = answer.value ?? answer;
    expect(value.length === undefined || value.length > 0).toBe(true);
    expect(unknownProperties(csdl, type, value)).toEqual([]);
  });
});
