/** Who goes first when the allowance is short: people's writes, people's reads, then everything in the background. */
export const priorities = ['write', 'read', 'background'] as const;
export type Priority = (typeof priorities)[number];

/** SharePoint and the directory are throttled apart, by different rules (throttling-limits.md). */
export type Workload = 'sharepoint' | 'directory';

/** How a call is to be treated on the way. */
export interface CallTerms {
  readonly workload?: Workload;
  /** Resource units the call costs; 1, the price of a single row or of a delta with a token, when absent. */
  readonly units?: number;
  readonly priority?: Priority;
  /** Seconds the caller can wait in all, queueing and repeats included. Defaults by priority. */
  readonly patience?: number;
}

export interface GraphCall extends CallTerms {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path and query under `/v1.0`, already encoded; or a link out of an answer, followed as it is. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON; undefined for an answer without a body. */
  readonly body: unknown;
}

/** One request of a `$batch`; its path is relative to `/v1.0`. */
export type BatchPart = Pick<GraphCall, 'method' | 'path' | 'body' | 'headers' | 'units'>;

export interface GraphClient {
  /**
   * One call, repeated as long as that helps and the caller can wait. Gives answers of 2xx; anything else is thrown
   * as an `AppError` whose cause is a `GraphFailure`. POST is repeated like the rest: every row carries a unique
   * key made by the client, so a row whose answer was lost is refused the second time and not doubled.
   */
  send(call: GraphCall): Promise<GraphAnswer>;
  /** Any number of parts, 20 at a time, each judged by itself; throttled ones are sent again. */
  batch(parts: readonly BatchPart[], terms?: Omit<CallTerms, 'units'>): Promise<readonly BatchAnswer[]>;
}

export type BatchAnswer =
  | { readonly ok: true; readonly status: number; readonly body: unknown }
  | { readonly ok: false; readonly error: Error };
