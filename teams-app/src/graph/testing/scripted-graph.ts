import { createGraphClient, type GraphClientSettings } from '../create-graph-client.ts';
import type { GraphClient } from '../graph-call.ts';
import type { TokenProvider } from '../token-provider.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  /** Seconds on the fake clock. */
  readonly at: number;
}

export interface ScriptedAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What Graph answers, or the error that `fetch` throws. */
export type Script = (request: SentRequest, count: number) => ScriptedAnswer | Error;

export interface ScriptedGraph {
  readonly graph: GraphClient;
  readonly clock: FakeClock;
  readonly sent: SentRequest[];
}

/** The Graph client over a `fetch` that answers by a script; in a list, the last answer is given for ever. */
export function scriptedGraph(
  script: Script | readonly (ScriptedAnswer | Error)[],
  more: Partial<GraphClientSettings> & { readonly tokenProvider?: TokenProvider } = {},
): ScriptedGraph {
  const clock = createFakeClock();
  const sent: SentRequest[] = [];
  const answer: Script = typeof script === 'function' ? script : (_, count) => script[count] ?? last(script);
  const scripted: typeof fetch = async (input, init) => {
    const request = {
      method: init?.method ?? 'GET',
      url: String(input),
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined,
      at: clock.elapsed(),
    };
    sent.push(request);
    const given = answer(request, sent.length - 1);
    if (given instanceof Error) throw given;
    const text = typeof given.body === 'string' ? given.body : JSON.stringify(given.body);
    return new Response(given.body === undefined ? null : text, {
      status: given.status,
      headers: { 'content-type': 'application/json', ...given.headers },
    });
  };
  const graph = createGraphClient({
    baseUrl: 'https://graph.microsoft.com',
    tokenProvider: async () => 'a-token',
    userAgent: 'NONISV|Fjordvik|RodTrad/1.0',
    fetch: scripted,
    ...clock,
    ...more,
  });
  return { graph, clock, sent };
}

function last(answers: readonly (ScriptedAnswer | Error)[]): ScriptedAnswer | Error {
  return answers.at(-1) ?? new Error('The script is empty.');
}
