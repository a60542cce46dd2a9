import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { GraphFailure } from './graph-failure.ts';

/** An answer that takes longer than this has been lost on the way. */
const answerTimeout = 60_000;

/** The end of the chain: an injected `fetch`. The body is read here, so that a connection cut half-way is met by the repeats. */
export class FetchHandler implements Middleware {
  readonly #fetch: typeof fetch;

  constructor(fetchImplementation: typeof fetch) {
    this.#fetch = fetchImplementation;
  }

  async execute(context: Context): Promise<void> {
    try {
      const answer = await this.#fetch(context.request, {
        ...context.options,
        signal: AbortSignal.timeout(answerTimeout),
      });
      const body = await answer.arrayBuffer();
      const { status, statusText, headers } = answer;
      context.response = new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
    } catch (cause) {
      // `fetch` throws a TypeError for whatever the network does, and a TimeoutError for our own limit.
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new GraphFailure(`No answer: ${message}`, { status: 0, cause });
    }
  }
}
