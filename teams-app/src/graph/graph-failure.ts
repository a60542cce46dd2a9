import { AppError } from '@rod-trad/shared/errors';

/** What Graph said when it refused, unpacked: the cause of every `AppError` that `send` throws. */
export class GraphFailure extends Error {
  /** 0 when there was no answer at all. */
  readonly status: number;
  /** The outer code first, then each code nested in it: `['invalidRequest', 'invalidFieldValue']`. */
  readonly codes: readonly string[];
  readonly requestId: string | undefined;
  /** Seconds Graph asked to wait. */
  readonly retryAfter: number | undefined;
  /** How often the call had been sent when this was the answer. */
  readonly attempts: number;

  constructor(
    message: string,
    facts: {
      status: number;
      codes?: readonly string[];
      requestId?: string | undefined;
      retryAfter?: number | undefined;
      attempts?: number;
      cause?: unknown;
    },
  ) {
    super(message, 'cause' in facts ? { cause: facts.cause } : undefined);
    this.name = 'GraphFailure';
    this.status = facts.status;
    this.codes = facts.codes ?? [];
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
    this.attempts = facts.attempts ?? 1;
  }
}

/** What Graph said, if the error comes from a call to it. */
export function graphFailureOf(error: unknown): GraphFailure | undefined {
  const cause = error instanceof AppError ? error.cause : error;
  return cause instanceof GraphFailure ? cause : undefined;
}

/**
 * The failure under the name the product knows it by. Graph's own words stay in the cause, out of the log as well: they can
 * quote a value that somebody wrote. Its codes and its request id are what support asks for.
 */
export function asAppError(failure: GraphFailure): AppError {
  const code = errorCodeOf(failure.status);
  const said = [failure.status === 0 ? 'no answer' : failure.status, ...failure.codes].join(' ');
  const request = failure.requestId === undefined ? '' : `, request ${failure.requestId}`;
  return new AppError(code, `Microsoft Graph: ${said}${request}`, {
    cause: failure,
    details: failure.retryAfter === undefined ? {} : { retryAfter: failure.retryAfter },
  });
}

function errorCodeOf(status: number) {
  if (status === 429) return 'storeThrottled';
  if (status === 0 || status >= 500) return 'storeUnavailable';
  if (status === 404) return 'notFound';
  if (status === 409 || status === 412) return 'conflict';
  return 'storeRefused';
}
