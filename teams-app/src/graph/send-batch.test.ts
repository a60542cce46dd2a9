import { AppError } from '@rod-trad/shared/errors';
import { describe, expect, it } from 'vitest';
import { graphFailureOf } from './graph-failure.ts';
import { type SentRequest, scriptedGraph } from './testing/scripted-graph.ts';

interface BatchBody {
  readonly requests: readonly { readonly id: string; readonly url: string; readonly headers: object }[];
}

/** Answers each request of the batch by itself, in the opposite order, as Graph may. */
function batchOf(judge: (url: string, seen: number) => object) {
  const seen = new Map<string, number>();
  return ({ body }: SentRequest) => ({
    status: 200,
    body: {
      responses: (body as BatchBody).requests.toReversed().map(({ id, url }) => {
        seen.set(url, (seen.get(url) ?? 0) + 1);
        return { id, ...judge(url, seen.get(url) ?? 0) };
      }),
    },
  });
}
const parts = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ method: 'GET', path: `/p${i}` }) as const);
const urls = (request: SentRequest | undefined) =>
  (request?.body as BatchBody | undefined)?.requests.map(({ url }) => url);
const sizes = (sent: readonly SentRequest[]) => sent.map((request) => urls(request)?.length);

describe('a batch', () => {
  it('holds at most 20 requests, and gives the answers in the order asked', async () => {
    const { graph, sent } = scriptedGraph(batchOf((url) => ({ status: 200, body: { url } })));
    const answers = await graph.batch(parts(45));
    expect(sizes(sent)).toEqual([20, 20, 5]);
    expect(answers).toEqual(parts(45).map(({ path }) => ({ ok: true, status: 200, body: { url: path } })));
  });

  it('sends again only those that were throttled, after the longest wait asked for', async () => {
    const { graph, sent } = scriptedGraph(
      batchOf((url, seen) => {
        if (url === '/p1' && seen === 1) return { status: 429, headers: { 'Retry-After': '20' }, body: {} };
        if (url === '/p3' && seen === 1) return { status: 429, headers: { 'Retry-After': '35' }, body: {} };
        if (url === '/p4') return { status: 404, body: { error: { code: 'itemNotFound', message: 'Gone' } } };
        return { status: 200, body: { url } };
      }),
    );
    const answers = await graph.batch(parts(5));
    expect(sent.map(({ at }) => at)).toEqual([0, 35]);
    expect(urls(sent[1])).toEqual(['/p1', '/p3']);
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true, true, false]);
    const refused = answers[4]?.ok === false ? answers[4].error : undefined;
    expect(refused).toBeInstanceOf(AppError);
    expect(graphFailureOf(refused)).toMatchObject({ status: 404, codes: ['itemNotFound'] });
  });

  it('gives the refusal of a part back when there is no time for another round', async () => {
    const { graph, sent } = scriptedGraph(
      batchOf(() => ({ status: 429, headers: { 'Retry-After': '120' }, body: {} })),
    );
    const [answer] = await graph.batch(parts(1), { patience: 60 });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'storeThrottled', details: { retryAfter: 120 } },
    });
    expect(sent).toHaveLength(1);
  });

  it('says so when a request was left without an answer', async () => {
    const { graph } = scriptedGraph([{ status: 200, body: { responses: [] } }]);
    expect(await graph.batch(parts(1))).toMatchObject([{ ok: false, error: { code: 'storeUnavailable' } }]);
  });

  it('pays for each request inside', async () => {
    const answer = batchOf(() => ({ status: 200 }));
    const { graph, clock } = scriptedGraph((request) => (request.body ? answer(request) : { status: 200 }), {
      unitsPerMinute: 60,
    });
    const dear = parts(20).map((part) => ({ ...part, units: 2 }));
    await graph.batch(dear, { priority: 'background' });
    await graph.send({ method: 'GET', path: '/x', priority: 'background' });
    expect(clock.elapsed()).toBeGreaterThan(30);
  });
});
