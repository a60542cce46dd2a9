import { AppError } from '@rod-trad/shared/errors';
import { describe, expect, it } from 'vitest';
import { graphFailureOf } from './graph-failure.ts';
import { type Page, readPages } from './read-pages.ts';
import { scriptedGraph } from './testing/scripted-graph.ts';

const path = '/sites/s/lists/RT%20Tiltak/items';
const ok = { status: 200, body: { value: [] } };
const throttled = (retryAfter: string) => ({
  status: 429,
  headers: { 'retry-after': retryAfter },
  body: {
    error: { code: 'activityLimitReached', message: 'Throttled', innerError: { code: 'throttledRequest' } },
  },
});

async function errorOf(call: Promise<unknown>): Promise<AppError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw new Error(`Expected an AppError, got ${String(error)}`);
  return error;
}

describe('a call that is throttled', () => {
  it('waits out a Retry-After of 300 seconds in full', async () => {
    const { graph, clock, sent } = scriptedGraph([throttled('300'), ok]);
    await graph.send({ method: 'GET', path, priority: 'background' });
    expect(sent.map((request) => request.at)).toEqual([0, 300]);
    expect(clock.elapsed()).toBe(300);
    expect(sent[1]?.headers.get('retry-attempt')).toBe('1');
  });

  it('reads a Retry-After that is a date', async () => {
    const { graph, sent } = scriptedGraph([throttled('Mon, 02 Mar 2026 08:04:00 GMT'), ok]);
    await graph.send({ method: 'GET', path, priority: 'background' });
    expect(sent[1]?.at).toBe(240);
  });

  it('gives up at once when the caller cannot wait, and says how long it would have been', async () => {
    const { graph, clock, sent } = scriptedGraph([throttled('300'), ok]);
    const error = await errorOf(graph.send({ method: 'PATCH', path, priority: 'write', patience: 8 }));
    expect(error).toMatchObject({ code: 'storeThrottled', details: { retryAfter: 300 } });
    expect(graphFailureOf(error)?.codes).toEqual(['activityLimitReached', 'throttledRequest']);
    // Everybody else is silent for as long: nothing more is sent before the time.
    const next = await errorOf(graph.send({ method: 'GET', path }));
    expect(next).toMatchObject({ code: 'storeThrottled', details: { retryAfter: 300 } });
    expect(sent).toHaveLength(1);
    expect(clock.elapsed()).toBe(0);
  });

  it('backs off by itself when Graph does not say how long', async () => {
    const { graph, sent } = scriptedGraph([{ status: 503 }, { status: 504 }, { status: 429 }, ok]);
    await graph.send({ method: 'GET', path, priority: 'background' });
    expect(sent.map((request) => request.at)).toEqual([0, 0.75, 2.25, 5.25]);
  });

  it('is not sent more often than is any use', async () => {
    const { graph, sent } = scriptedGraph([{ status: 503, body: '<html>Service Unavailable</html>' }]);
    const error = await errorOf(graph.send({ method: 'GET', path, priority: 'background', patience: 1e6 }));
    expect(error.code).toBe('storeUnavailable');
    expect(sent).toHaveLength(8);
    expect(graphFailureOf(error)).toMatchObject({ status: 503, attempts: 8, message: 'HTTP 503' });
  });
});

describe('a call without an answer', () => {
  it('is sent again, a POST with the very same body', async () => {
    const { graph, sent } = scriptedGraph([
      new TypeError('fetch failed'),
      { status: 504 },
      { status: 201, body: {} },
    ]);
    const answer = await graph.send({ method: 'POST', path, body: { fields: { Key: 'm1' } } });
    expect(answer.status).toBe(201);
    expect(sent.map((request) => request.body)).toEqual(Array(3).fill({ fields: { Key: 'm1' } }));
  });

  it('fails as unavailable in the end', async () => {
    const { graph } = scriptedGraph([new TypeError('fetch failed')]);
    const error = await errorOf(graph.send({ method: 'GET', path }));
    expect(error.code).toBe('storeUnavailable');
    expect(graphFailureOf(error)?.status).toBe(0);
  });
});

describe('a refusal', () => {
  it.each([
    [400, 'storeRefused'],
    [403, 'storeRefused'],
    [404, 'notFound'],
    [409, 'conflict'],
    [410, 'storeRefused'],
    [412, 'conflict'],
    [500, 'storeUnavailable'],
  ])('%i is not repeated and becomes %s', async (status, code) => {
    const { graph, sent } = scriptedGraph([{ status, body: { error: { code: 'x', message: 'y' } } }]);
    expect((await errorOf(graph.send({ method: 'GET', path }))).code).toBe(code);
    expect(sent).toHaveLength(1);
  });

  it('of the token asks for a fresh one, once', async () => {
    const asked: boolean[] = [];
    const tokenProvider = async (options?: { fresh?: boolean }) => {
      asked.push(options?.fresh === true);
      return options?.fresh ? 'fresh' : 'stale';
    };
    const { graph, sent } = scriptedGraph(
      ({ headers }) => ({ status: headers.get('authorization') === 'Bearer fresh' ? 200 : 401, body: {} }),
      { tokenProvider },
    );
    expect((await graph.send({ method: 'GET', path })).status).toBe(200);
    expect(asked).toEqual([false, true]);
    const still = scriptedGraph([{ status: 401 }]);
    expect((await errorOf(still.graph.send({ method: 'GET', path }))).code).toBe('storeRefused');
    expect([sent.length, still.sent.length]).toEqual([2, 2]);
  });

  it('of the secret is passed on as it is', async () => {
    const tokenProvider = async () => {
      throw new AppError('storeRefused', 'Entra gave no token.');
    };
    const { graph, sent } = scriptedGraph([ok], { tokenProvider });
    expect((await errorOf(graph.send({ method: 'GET', path }))).message).toBe('Entra gave no token.');
    expect(sent).toEqual([]);
  });
});

describe('what is sent', () => {
  it('says who sends it, and repeats no header', async () => {
    const { graph, sent } = scriptedGraph([{ status: 503 }, ok]);
    await graph.send({ method: 'GET', path, headers: { 'If-Match': '"1"' } });
    expect(sent[1]?.url).toBe('https://graph.microsoft.com/v1.0/sites/s/lists/RT%20Tiltak/items');
    expect(Object.fromEntries(sent[1]?.headers ?? [])).toMatchObject({
      authorization: 'Bearer a-token',
      'user-agent': 'NONISV|Fjordvik|RodTrad/1.0',
      'if-match': '"1"',
    });
  });

  it('never gives the token to another host', async () => {
    const { graph, sent } = scriptedGraph([ok]);
    await graph.send({ method: 'GET', path: 'https://elsewhere.example/v1.0/users' });
    expect(sent[0]?.headers.has('authorization')).toBe(false);
  });

  it('follows a link to the next page as it came', async () => {
    const link = `https://graph.microsoft.com/v1.0${path}?$skiptoken=a%2Bb%3D&$top=5&x&$expand=fields($select=A)&$expand=y`;
    const { graph, sent } = scriptedGraph([
      { status: 200, body: { value: [{ id: 1 }], '@odata.nextLink': link } },
      { status: 200, body: { value: [{ id: 2 }], '@odata.deltaLink': 'later' } },
    ]);
    const pages: Page[] = [];
    for await (const page of readPages(graph, path, { units: 2 })) pages.push(page);
    expect(pages).toEqual([
      { value: [{ id: 1 }], deltaLink: undefined },
      { value: [{ id: 2 }], deltaLink: 'later' },
    ]);
    expect(sent[1]?.url).toBe(link);
  });
});
