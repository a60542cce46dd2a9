import type { MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { CallTerms } from './graph-call.ts';

/** Carries what the client's request object has no place for down its chain of handlers. */
export class CallOptions implements MiddlewareOptions {
  readonly terms: CallTerms;
  /** The whole address, to be requested exactly so. */
  readonly url: string;
  /** How often the call was sent; read after the answer. */
  attempts = 0;
  /** What the chain threw. The client makes a GraphError out of it that has lost everything but its message. */
  thrown: unknown;

  constructor(terms: CallTerms, url: string) {
    this.terms = terms;
    this.url = url;
  }
}
