import type { z } from 'zod';

/**
 * One HTTP route: where it is, what comes in and what goes out. The server answers by this table and
 * the browsers call by it, so neither can drift from the other.
 */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Path with `:name` for each parameter. */
  readonly path: string;
  readonly params?: z.ZodType<Record<string, string>>;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The body is a file of at most so many bytes, and not JSON. */
  readonly file?: number;
  /** JSON of at most so many bytes; absent, as much as a form needs. */
  readonly bodyBytes?: number;
  /** What goes out is a file, sent as it is made: `bytes` under `fileName`. */
  readonly streams?: true;
  readonly response: z.ZodType;
}

type Read<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

export type RouteParams<R extends Route> = Read<R['params']>;
export type RouteQuery<R extends Route> = Read<R['query']>;
export type RouteBody<R extends Route> = Read<R['body']>;
export type RouteFile<R extends Route> = R extends { readonly file: number }
  ? Uint8Array<ArrayBuffer>
  : undefined;
export type RouteResponse<R extends Route> = z.output<R['response']>;
