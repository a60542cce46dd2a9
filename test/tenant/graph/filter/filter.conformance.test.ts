import { type GraphRequest, RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importRows } from '../admin/import-rows.ts';
import { measureList, measureRow } from '../testing/measure-list.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startTestLists, type TestLists } from '../testing/start-test-lists.ts';

const randomly = 'HonorNonIndexedQueriesWarningMayFailRandomly';
const rowCount = 12_000;
let lists: TestLists;
let items: string;

/** PlanKey `p-0` … `p-9` hold 1,200 rows each; Scope `all` holds every row; DueOn runs over a year. */
beforeAll(async () => {
  lists = await startTestLists();
  const columns = [...measureList.columns, { name: 'Scope', text: {}, indexed: true }];
  const list = await lists.provisioning.api(`${lists.site}/lists`).post({ ...measureList, columns });
  items = `${lists.site}/lists/${list.id}/items`;
  const rows = Array.from({ length: rowCount }, (_, n) =>
    measureRow(n, {
      Scope: 'all',
      Progress: n % 100,
      DueOn: `2027-${String(1 + (n % 12)).padStart(2, '0')}-15`,
    }),
  );
  importRows(lists.tenant.database, 'Tiltak', rows);
});
afterAll(() => lists.close());

const query = (): GraphRequest =>
  lists.product
    .api(items)
    .middlewareOptions([new RetryHandlerOptions(0, 0)])
    .expand('fields($select=RowKey,PlanKey)');

async function keysOf(request: GraphRequest): Promise<string[]> {
  const keys: string[] = [];
  let page = await request.get();
  while (true) {
    keys.push(...page.value.map((item: { fields: { RowKey: string } }) => item.fields.RowKey));
    if (page['@odata.nextLink'] === undefined) return keys;
    page = await lists.product.api(page['@odata.nextLink']).get();
  }
}

describe('pages', () => {
  it('hold 200 rows unless asked, and 5,000 at most', async () => {
    expect((await query().get()).value).toHaveLength(200);
    expect((await query().top(9_999).get()).value).toHaveLength(5_000);
  });

  it('walk the whole list once, in as few requests as the page allows', async () => {
    lists.tenant.requests.clear();
    const keys = await keysOf(query().top(5_000));
    expect(new Set(keys).size).toBe(rowCount);
    expect(lists.tenant.requests.list({ part: 'graph' })).toHaveLength(3);
  });

  it('refuse a made-up continuation, an unknown option and $skip', async () => {
    expect(await refusalOf(query().query('$skiptoken=abc').get())).toMatchObject({ status: 400 });
    expect(await refusalOf(query().skip(10).get())).toMatchObject({ status: 400, code: 'invalidRequest' });
    expect(await refusalOf(query().query('$top=0').get())).toMatchObject({ status: 400 });
  });
});

describe('a filter', () => {
  it('finds the rows of one indexed value', async () => {
    expect(await keysOf(query().filter("fields/RowKey eq 'M-77'"))).toEqual(['m-77']);
    expect(await keysOf(query().filter("fields/PlanKey eq 'p-3'").top(500))).toHaveLength(1_200);
    expect(await keysOf(query().filter("startswith(fields/RowKey,'m-1199')"))).toHaveLength(11);
    expect(await keysOf(query().filter("fields/DueOn lt '2027-02-01'").top(1_000))).toHaveLength(1_000);
    expect(await keysOf(query().filter('fields/id ge 11991'))).toHaveLength(10);
  });

  it('takes ne and null over an indexed column, when few enough rows match', async () => {
    const small = await lists.provisioning
      .api(`${lists.site}/lists`)
      .post({ displayName: 'Nulls', columns: [{ name: 'Key', text: {}, indexed: true }] });
    importRows(lists.tenant.database, 'Nulls', [{ Key: 'a' }, { Key: 'b' }, {}]);
    const idsOf = async (filter: string) => {
      const { value } = await lists.product.api(`${lists.site}/lists/${small.id}/items`).filter(filter).get();
      return value.map((item: { id: string }) => item.id);
    };
    expect(await idsOf("fields/Key ne 'a'")).toEqual(['2', '3']);
    expect(await idsOf('fields/Key eq null')).toEqual(['3']);
    expect(await idsOf('fields/Key ne null')).toEqual(['1', '2']);
    expect(await idsOf("fields/Key gt 'a'")).toEqual(['2']);
  });

  it('refuses a column without an index in the words of the platform', async () => {
    expect(await refusalOf(query().filter("fields/Title eq 'Tiltak 1'").get())).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message:
        "Field 'Title' cannot be referenced in filter or orderby as it is not indexed. Provide the " +
        "'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.",
    });
  });

  it('may, or may not, be allowed without an index by the header', async () => {
    const small = await lists.provisioning.api(`${lists.site}/lists`).post({ displayName: 'Liten' });
    importRows(lists.tenant.database, 'Liten', [{ Title: 'a' }, { Title: 'b' }]);
    const attempt = async () => {
      const request = lists.product.api(`${lists.site}/lists/${small.id}/items`).header('Prefer', randomly);
      return request
        .filter("fields/Title eq 'b'")
        .get()
        .then(
          (page: { value: unknown[] }) => page.value.length,
          () => 'failed',
        );
    };
    const answers = new Set<unknown>();
    for (let n = 0; n < 30; n += 1) answers.add(await attempt());
    expect(answers).toEqual(new Set([1, 'failed']));
  });

  it('fails on a long list even with the header', async () => {
    for (let n = 0; n < 5; n += 1) {
      const refusal = await refusalOf(query().header('Prefer', randomly).filter("fields/Title eq 'x'").get());
      expect([400, 500]).toContain(refusal.status);
    }
  });

  it('refuses two indexed columns at once, but takes a range over one', async () => {
    const two = query().filter("fields/PlanKey eq 'p-1' and fields/RowKey eq 'm-1'");
    expect((await refusalOf(two.get())).message).toContain('one indexed field at a time');
    const range = "fields/DueOn ge '2027-03-01' and fields/DueOn lt '2027-04-01'";
    // The first half of the range alone matches 10,000 rows.
    expect(await refusalOf(query().filter(range).get())).toMatchObject({ status: 429 });
    const late = "fields/DueOn ge '2027-10-01' and fields/DueOn lt '2027-11-01'";
    expect(await keysOf(query().filter(late).top(1_000))).toHaveLength(1_000);
  });

  it('hits the threshold when more than 5,000 rows match', async () => {
    const refusal = await refusalOf(query().filter("fields/Scope eq 'all'").get());
    expect(refusal.message).toBe(
      'The attempted operation is prohibited because it exceeds the list view threshold.',
    );
    expect(await keysOf(query().filter("startswith(fields/RowKey,'m-1')").top(5_000))).toHaveLength(3_111);
  });

  it('is throttled when its first part matches more than 5,000 rows, although the second would narrow it', async () => {
    const filter = "fields/Scope eq 'all' and fields/Progress eq 7";
    const refusal = await refusalOf(query().header('Prefer', 'none').filter(filter).get());
    expect(refusal.status).toBe(400);
    const statuses = new Set<number>();
    for (let n = 0; n < 10; n += 1) {
      statuses.add((await refusalOf(query().header('Prefer', randomly).filter(filter).get())).status);
    }
    expect(statuses).toContain(429);
  });

  it.each([
    "contains(fields/RowKey,'1')",
    "fields/RowKey eq 'a' or fields/RowKey eq 'b'",
    "RowKey eq 'a'",
    'fields/Nope eq 1',
    "fields/DueOn eq 'soon'",
    'fields/PlanKey gt null',
  ])('refuses %s', async (filter) => {
    expect(await refusalOf(query().filter(filter).get())).toMatchObject({
      status: 400,
      code: 'invalidRequest',
    });
  });
});

describe('an order', () => {
  it('is refused over a column without an index', async () => {
    expect((await refusalOf(query().orderby('fields/Progress').get())).message).toContain(
      "Field 'Progress' cannot",
    );
  });

  it.each(['asc', 'desc'])(
    '%s over an indexed column loses and doubles no row between pages',
    async (direction) => {
      const keys = await keysOf(query().orderby(`fields/PlanKey ${direction}`).top(999));
      expect(new Set(keys).size).toBe(rowCount);
      expect(keys).toHaveLength(rowCount);
    },
  );
});
