import { GraphFailure } from './graph-failure.ts';
import { retryAfterSeconds } from './retry-wait.ts';

interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  /** JSON as Graph answers, the HTML of a gateway in front of it, or nothing. */
  readonly body: unknown;
  readonly attempts: number;
  readonly now: Date;
}

/**
 * Reads any refusal. `{error: {code, message, innerError}}` is the documented shape (learn.microsoft.com/graph/errors);
 * seen besides it: `innererror` in small letters, several nested inside each other, `{error: 'code',
 * error_description}` from token checks, SharePoint's `odata.error` with `message: {value}`, and pages of HTML.
 */
export function unpackFailure(refusal: Refusal): GraphFailure {
  const body = asRecord(refusal.body);
  const error = asRecord(body?.error) ?? asRecord(body?.['odata.error']);
  const inner = asRecord(error?.innerError) ?? asRecord(error?.innererror);
  const plainCode = typeof body?.error === 'string' ? body.error : undefined;
  const message = textOf(error?.message) ?? textOf(body?.error_description) ?? textOf(body?.message);
  return new GraphFailure(message ?? `HTTP ${refusal.status}`, {
    status: refusal.status,
    codes: plainCode === undefined ? codesOf(error) : [plainCode],
    requestId: textOf(inner?.['request-id']) ?? refusal.headers.get('request-id') ?? undefined,
    retryAfter: retryAfterSeconds(refusal.headers, refusal.now),
    attempts: refusal.attempts,
  });
}

/** Outermost first. Bounded, because what comes over the wire can be anything. */
function codesOf(error: Record<string, unknown> | undefined): string[] {
  const codes: string[] = [];
  let at = error;
  for (let depth = 0; at !== undefined && depth < 8; depth += 1) {
    const code = textOf(at.code);
    if (code !== undefined && !codes.includes(code)) codes.push(code);
    at = asRecord(at.innerError) ?? asRecord(at.innererror);
  }
  return codes;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return textIn(asRecord(value));
}

function textIn(record: Record<string, unknown> | undefined): string | undefined {
  return typeof record?.value === 'string' ? record.value : undefined;
}

export function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
