import {
  AuthenticationHandler,
  Client,
  ResponseType,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { CallOptions } from './call-options.ts';
import type { Clock } from './clock.ts';
import { FetchHandler } from './fetch-handler.ts';
import type { GraphAnswer, GraphCall, GraphClient } from './graph-call.ts';
import { asAppError, GraphFailure } from './graph-failure.ts';
import { createPacer } from './pacer.ts';
import { PatientHandler } from './patient-handler.ts';
import { sendBatch } from './send-batch.ts';
import type { TokenProvider } from './token-provider.ts';
import { unpackFailure } from './unpack-failure.ts';

export interface GraphClientSettings extends Clock {
  /** `https://graph.microsoft.com`; a version at its end is cut off. */
  readonly baseUrl: string;
  readonly tokenProvider: TokenProvider;
  /** `NONISV|<organisation>|RodTrad/<version>`: undecorated traffic is throttled first (platform facts 1.7). */
  readonly userAgent: string;
  readonly fetch?: typeof fetch;
  /** SharePoint's allowance for this app and tenant, by the number of licences; the smallest tenant's when absent. */
  readonly unitsPerMinute?: number;
  /** Times a call is sent at most. */
  readonly maxAttempts?: number;
}

/** 3,500 units in 10 seconds for the smallest directory (throttling-limits.md). */
const directoryUnitsPerMinute = 21_000;

/** The only door to Microsoft Graph: Microsoft's own client with a chain of handlers that paces and waits. */
export function createGraphClient(settings: GraphClientSettings): GraphClient {
  const root = settings.baseUrl.replace(/(\/v1\.0)?\/*$/, '');
  const client = microsoftClient(settings, root);

  const send = async (call: GraphCall): Promise<GraphAnswer> => {
    const options = new CallOptions(call, addressOf(root, call.path));
    const response = await request(client, call, options, settings.userAgent);
    const body = await bodyOf(response);
    if (response.ok) return { status: response.status, headers: response.headers, body };
    const { status, headers } = response;
    throw asAppError(
      unpackFailure({ status, headers, body, attempts: options.attempts, now: settings.now() }),
    );
  };

  return { send, batch: (parts, terms) => sendBatch({ send, clock: settings }, parts, terms ?? {}) };
}

function microsoftClient(settings: GraphClientSettings, root: string): Client {
  const { tokenProvider } = settings;
  const clock: Clock = settings;
  const middleware = [
    new PatientHandler({
      pacers: {
        sharepoint: createPacer(settings.unitsPerMinute ?? 1_250, clock),
        directory: createPacer(directoryUnitsPerMinute, clock),
      },
      clock,
      tokenProvider,
      maxAttempts: settings.maxAttempts ?? 8,
    }),
    new AuthenticationHandler({ getAccessToken: () => tokenProvider() }),
    new TelemetryHandler(),
    new FetchHandler(settings.fetch ?? fetch),
  ];
  // The token goes to this host and no other, whatever host a link in an answer names.
  return Client.initWithMiddleware({
    baseUrl: root,
    middleware,
    customHosts: new Set([new URL(root).hostname]),
  });
}

/** Links out of answers are used as they came; a link kept without its host is put under ours. */
function addressOf(root: string, path: string): string {
  if (path.startsWith('https://')) return path;
  return path.startsWith('/v1.0/') ? `${root}${path}` : `${root}/v1.0${path}`;
}

async function request(
  client: Client,
  call: GraphCall,
  options: CallOptions,
  userAgent: string,
): Promise<Response> {
  const prepared = client
    .api('/')
    .headers({ 'User-Agent': userAgent, Accept: 'application/json', ...call.headers })
    .middlewareOptions([options])
    .responseType(ResponseType.RAW);
  try {
    if (call.method === 'GET') return await prepared.get();
    if (call.method === 'POST') return await prepared.post(call.body ?? {});
    if (call.method === 'PATCH') return await prepared.patch(call.body ?? {});
    return await prepared.delete();
  } catch (error) {
    const thrown = options.thrown ?? error;
    throw thrown instanceof GraphFailure ? asAppError(thrown) : thrown;
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
