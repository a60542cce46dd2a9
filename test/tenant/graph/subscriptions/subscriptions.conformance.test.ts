import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { measureList, measureRow } from '../testing/measure-list.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startTestLists, type TestLists } from '../testing/start-test-lists.ts';

interface Notice {
  subscriptionId: string;
  clientState: string;
  resource: string;
}

let lists: TestLists;
let list: string;
let endpoint: Server;
let url: string;
let echo: (token: string) => string;
let heard: Promise<Notice>;
let hear: (notice: Notice) => void;

beforeAll(async () => {
  lists = await startTestLists();
  const made = await lists.provisioning.api(`${lists.site}/lists`).post(measureList);
  list = `${lists.site}/lists/${made.id}`;
  endpoint = createServer((request, response) => {
    const token = new URL(request.url ?? '', 'http://localhost').searchParams.get('validationToken');
    if (token !== null) {
      response.setHeader('content-type', 'text/plain');
      response.end(echo(token));
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(202).end();
      hear(body.value[0]);
    });
  });
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/notices`;
});
beforeEach(() => {
  echo = (token) => token;
  heard = new Promise((resolve) => {
    hear = resolve;
  });
});
afterAll(async () => {
  await lists.close();
  endpoint.closeAllConnections();
  await new Promise((resolve) => endpoint.close(resolve));
});

const subscribe = (more: object = {}) =>
  lists.product.api('/subscriptions').post({
    changeType: 'updated',
    notificationUrl: url,
    resource: list.slice(1),
    expirationDateTime: '2026-11-24T08:00:00Z',
    clientState: 'secret',
    ...more,
  });

describe('a subscription to a list', () => {
  it('tells that the list has changed, and not what', async () => {
    const made = await subscribe();
    expect(made).toMatchObject({ changeType: 'updated', resource: list.slice(1), clientState: null });
    await lists.product.api(`${list}/items`).post({ fields: measureRow(1) });
    const notice = await heard;
    expect(notice).toMatchObject({ subscriptionId: made.id, clientState: 'secret', resource: list.slice(1) });
    expect(notice).not.toHaveProperty('resourceData');
    await lists.product.api(`/subscriptions/${made.id}`).delete();
    expect((await lists.product.api('/subscriptions').get()).value).toEqual([]);
  });

  it('can be renewed, and ends by itself', async () => {
    const { id } = await subscribe();
    const renewed = await lists.product
      .api(`/subscriptions/${id}`)
      .patch({ expirationDateTime: '2026-12-20T08:00:00Z' });
    expect(renewed.expirationDateTime).toBe('2026-12-20T08:00:00.000Z');
    const other = await lists.client('other', ['Sites.ReadWrite.All']);
    expect(await refusalOf(other.api(`/subscriptions/${id}`).get())).toMatchObject({ status: 404 });
    lists.pass(28 * 86_400_000);
    expect(await refusalOf(lists.product.api(`/subscriptions/${id}`).get())).toMatchObject({ status: 404 });
    lists.pass(-28 * 86_400_000);
  });

  it.each([
    ['another kind of change', { changeType: 'created,updated' }],
    ['more than 42,300 minutes', { expirationDateTime: '2026-12-22T18:00:00Z' }],
    ['a date that is past', { expirationDateTime: '2026-11-23T07:59:00Z' }],
    ['a long client state', { clientState: 'x'.repeat(129) }],
    ['an address in the open', { notificationUrl: 'http://example.org/notices' }],
    ['resource data', { includeResourceData: true }],
    ['another resource', { resource: '/users' }],
  ])('is refused with %s', async (_case, change) => {
    expect(await refusalOf(subscribe(change))).toMatchObject({ status: 400, code: 'invalidRequest' });
  });

  it('is refused when the endpoint does not echo the token', async () => {
    echo = () => 'hello';
    expect(await refusalOf(subscribe())).toMatchObject({ status: 400, code: 'ValidationError' });
  });
});
