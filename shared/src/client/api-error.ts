import type { ErrorView } from '../contracts/error-view.ts';

/** A refusal by the service, in words the person can read. Without a body, the service could not be reached properly. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: ErrorView['error'] | undefined;

  constructor(status: number, view: ErrorView | undefined) {
    super(view?.error.message ?? `HTTP ${status}`);
    this.name = 'ApiError';
    this.status = status;
    this.body = view?.error;
  }
}
