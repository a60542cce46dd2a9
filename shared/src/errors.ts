import type { Fault } from './domain/fault.ts';
import type { TextKey } from './text/text-key.ts';

/** Every failure the product knows by name. A new one does not compile without a status, words and a remedy. */
export const errorCatalogue = {
  unauthenticated: { status: 401, text: 'error.unauthenticated', remedy: 'error.unauthenticated.remedy' },
  forbidden: { status: 403, text: 'error.forbidden', remedy: 'error.forbidden.remedy' },
  notFound: { status: 404, text: 'error.notFound', remedy: 'error.notFound.remedy' },
  invalid: { status: 400, text: 'error.invalid', remedy: 'error.invalid.remedy' },
  conflict: { status: 409, text: 'error.conflict', remedy: 'error.conflict.remedy' },
  tooLarge: { status: 413, text: 'error.tooLarge', remedy: 'error.tooLarge.remedy' },
  uploadGone: { status: 410, text: 'error.uploadGone', remedy: 'error.uploadGone.remedy' },
  planStale: { status: 409, text: 'error.planStale', remedy: 'error.planStale.remedy' },
  storeThrottled: { status: 503, text: 'error.storeBusy', remedy: 'error.storeBusy.remedy' },
  storeUnavailable: { status: 503, text: 'error.storeBusy', remedy: 'error.storeBusy.remedy' },
  storeRefused: { status: 502, text: 'error.storeRefused', remedy: 'error.storeRefused.remedy' },
  schemaBroken: { status: 503, text: 'error.schemaBroken', remedy: 'error.schemaBroken.remedy' },
  starting: { status: 503, text: 'error.starting', remedy: 'error.starting.remedy' },
  unexpected: { status: 500, text: 'error.unexpected', remedy: 'error.unexpected.remedy' },
} as const satisfies Record<string, { status: number; text: TextKey; remedy: TextKey }>;

export type ErrorCode = keyof typeof errorCatalogue;

export interface ErrorDetails {
  /** The field of the request that is wrong, for `invalid`. */
  readonly field?: string | undefined;
  /** What is wrong with it, in English, for whoever builds against the API. */
  readonly problem?: string | undefined;
  /** Everything that is wrong with what was entered, for `invalid`; said in the caller's language. */
  readonly faults?: readonly Fault[] | undefined;
  /** Both versions, for `conflict`. */
  readonly yours?: unknown;
  readonly current?: unknown;
  /** Seconds to wait, for `storeThrottled` and `storeUnavailable`. */
  readonly retryAfter?: number | undefined;
}

/** A failure with a name. The message is for the log; people read the catalogue's words in their language. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; details?: ErrorDetails } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'AppError';
    this.code = code;
    this.details = options.details ?? {};
  }
}
