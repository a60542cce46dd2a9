import type { ErrorView } from '../contracts/error-view.ts';
import { firstEndpoints } from '../contracts/first-endpoints.ts';
import type { RouteBody, RouteFile, RouteParams, RouteQuery, RouteResponse } from '../contracts/route.ts';
import type { RouteName, routes } from '../contracts/routes.ts';
import type { Language } from '../domain/language.ts';
import { ApiError } from './api-error.ts';

/** The part of the browser's `fetch` that is used; injected, so that `shared` knows no network. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> },
) => Promise<{ status: number; json(): Promise<unknown> }>;

export interface ClientOptions {
  readonly fetch: Fetch;
  /** Origin of the service; empty when the page comes from it. */
  readonly baseUrl?: string;
  /** A token for our own API, fresh for each call. */
  readonly token: () => Promise<string>;
  readonly language: () => Language;
}

type Input<Name extends RouteName> = Given<'params', RouteParams<(typeof routes)[Name]>> &
  Given<'query', RouteQuery<(typeof routes)[Name]>> &
  Given<'body', RouteBody<(typeof routes)[Name]>> &
  Given<'file', RouteFile<(typeof routes)[Name]>>;
type Given<Key extends string, Value> = [Value] extends [undefined] ? unknown : Record<Key, Value>;

type Parts = { readonly [Part in 'params' | 'query' | 'body']?: Record<string, string | undefined> } & {
  readonly file?: Uint8Array<ArrayBuffer>;
};

/** Calls a route by name. Refusals are thrown as `ApiError` with the server's own words. */
export type Client = <Name extends RouteName>(
  name: Name,
  ...input: keyof Input<Name> extends never ? [] : [Input<Name>]
) => Promise<RouteResponse<(typeof routes)[Name]>>;

export function createClient(options: ClientOptions): Client {
  return async (name, ...[input]) => {
    const route = await endpointOf(name);
    const { params, query, body, file } = (input ?? {}) as Parts;
    const path = route.path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params?.[key] ?? ''));
    const asked = Object.entries(query ?? {}).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
    );
    const search = asked.length === 0 ? '' : `?${asked.join('&')}`;
    const headers: Record<string, string> = {
      authorization: `Bearer ${await options.token()}`,
      'accept-language': options.language(),
    };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (file !== undefined) headers['content-type'] = 'application/octet-stream';
    const sent = file ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await options.fetch(`${options.baseUrl ?? ''}${path}${search}`, {
      method: route.method,
      headers,
      ...(sent === undefined ? {} : { body: sent }),
    });
    const answer = await response.json().catch(() => undefined);
    // Once the first view has its answer there is time for the rest, which is then there also when the network goes.
    void otherEndpoints().catch(() => undefined);
    if (response.status >= 400) throw new ApiError(response.status, readError(answer));
    return answer as RouteResponse<(typeof routes)[typeof name]>;
  };
}

type Endpoint = { readonly method: string; readonly path: string };

const otherEndpoints = async () => (await import('../contracts/endpoints.ts')).endpoints;

/** Where a route is: at once for those of the first view, and with the first call that needs one for all others. */
async function endpointOf(name: RouteName): Promise<Endpoint> {
  const first: Partial<Record<RouteName, Endpoint>> = firstEndpoints;
  return first[name] ?? (await otherEndpoints())[name];
}

/** Our own service sends its errors in one form; anything else comes from something in between. */
export function readError(answer: unknown): ErrorView | undefined {
  const error = (answer as Partial<ErrorView> | undefined)?.error;
  return typeof error?.message === 'string' && typeof error.requestId === 'string' ? { error } : undefined;
}
