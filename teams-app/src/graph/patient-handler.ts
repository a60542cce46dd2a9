import {
  AuthenticationHandlerOptions,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { AppError } from '@rod-trad/shared/errors';
import { CallOptions } from './call-options.ts';
import type { Clock } from './clock.ts';
import type { CallTerms, Priority, Workload } from './graph-call.ts';
import { GraphFailure } from './graph-failure.ts';
import type { Pacer } from './pacer.ts';
import { backoffSeconds, isPassing, retryAfterSeconds } from './retry-wait.ts';
import type { TokenProvider } from './token-provider.ts';

export interface PatientSettings {
  readonly pacers: Readonly<Record<Workload, Pacer>>;
  readonly clock: Clock;
  readonly tokenProvider: TokenProvider;
  readonly maxAttempts: number;
}

/** Seconds: somebody looks at a screen, or nobody does. */
const defaultPatience: Readonly<Record<Priority, number>> = { write: 10, read: 10, background: 1_800 };

/**
 * Paces and repeats. It stands in for the client's own RetryHandler, which cuts `Retry-After` at 180 seconds and
 * knows nothing of resource units (platform facts 1.8).
 */
export class PatientHandler implements Middleware {
  readonly #settings: PatientSettings;
  #next: Middleware | undefined;

  constructor(settings: PatientSettings) {
    this.#settings = settings;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const call = callOf(context);
    try {
      await this.#sendPatiently(context, call);
    } catch (cause) {
      call.thrown = cause;
      throw cause;
    }
  }

  async #sendPatiently(context: Context, call: CallOptions): Promise<void> {
    const { clock, maxAttempts } = this.#settings;
    const pacer = this.#settings.pacers[call.terms.workload ?? 'sharepoint'];
    const deadline = clock.now().getTime() + patienceOf(call.terms) * 1_000;
    const original = { ...context.options };
    context.request = call.url;
    let refusedToken = false;
    for (;;) {
      await this.#permission(pacer, call, deadline);
      call.attempts += 1;
      context.options = { ...original, headers: attemptHeaders(original.headers, call.attempts) };
      const failure = await this.#attempt(context, call.attempts);
      if (failure === undefined && context.response?.status === 401 && !refusedToken) {
        refusedToken = true;
        this.#askForFreshToken(context);
        continue;
      }
      if (failure === undefined && !isPassing(context.response?.status ?? 0)) return;
      const wait = this.#waitAfter(pacer, context, call.attempts);
      const late = clock.now().getTime() + wait * 1_000 > deadline;
      if (late || call.attempts >= maxAttempts) {
        if (failure !== undefined) throw failure;
        return;
      }
      await clock.wait(wait * 1_000);
    }
  }

  async #permission(pacer: Pacer, call: CallOptions, deadline: number): Promise<void> {
    const patience = (deadline - this.#settings.clock.now().getTime()) / 1_000;
    const grant = await pacer.acquire(call.terms.units ?? 1, call.terms.priority ?? 'read', patience);
    if (grant.granted) return;
    throw new GraphFailure('The allowance of resource units is used up, or Graph has asked for silence.', {
      status: 429,
      codes: ['pacedByClient'],
      retryAfter: Math.ceil(grant.wait),
      attempts: call.attempts,
    });
  }

  /** No answer at all is a failure given back; every answer, good or bad, is left in the context. */
  async #attempt(context: Context, attempts: number): Promise<GraphFailure | undefined> {
    delete context.response;
    try {
      await this.#next?.execute(context);
      return undefined;
    } catch (cause) {
      if (!mayPass(cause)) throw cause;
      return new GraphFailure(cause.message, { status: 0, attempts, cause });
    }
  }

  #waitAfter(pacer: Pacer, context: Context, attempts: number): number {
    const asked =
      context.response === undefined
        ? undefined
        : retryAfterSeconds(context.response.headers, this.#settings.clock.now());
    // "Throttled requests count towards usage limits": the others had better be silent as well.
    if (asked !== undefined) pacer.pause(asked);
    return asked ?? backoffSeconds(attempts, this.#settings.clock.random);
  }

  #askForFreshToken(context: Context): void {
    const provider = { getAccessToken: () => this.#settings.tokenProvider({ fresh: true }) };
    context.middlewareControl?.setMiddlewareOptions(
      AuthenticationHandlerOptions,
      new AuthenticationHandlerOptions(provider),
    );
  }
}

function callOf(context: Context): CallOptions {
  const options = context.middlewareControl?.getMiddlewareOptions(CallOptions);
  if (!(options instanceof CallOptions))
    throw new TypeError('Calls to Graph are made through createGraphClient only.');
  return options;
}

function patienceOf(terms: CallTerms): number {
  return terms.patience ?? defaultPatience[terms.priority ?? 'read'];
}

/** A copy each time: the client's handlers append to what they find. */
function attemptHeaders(original: RequestInit['headers'], attempts: number): Record<string, string> {
  const headers = Object.fromEntries(new Headers(original));
  return attempts === 1 ? headers : { ...headers, 'retry-attempt': String(attempts - 1) };
}

/** A lost connection, and a token service that is away for the moment. */
function mayPass(cause: unknown): cause is Error {
  return cause instanceof GraphFailure || (cause instanceof AppError && cause.code === 'storeUnavailable');
}
