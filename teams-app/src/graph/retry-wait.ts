/** Answers after which the same call can succeed (msgraph-sdk-javascript retries 429, 503, 504; 502 is a gateway's). */
export function isPassing(status: number): boolean {
  return status === 429 || status === 502 || status === 503 || status === 504;
}

/**
 * Seconds out of `Retry-After`, which carries seconds or an HTTP date; undefined without a readable one. Never
 * shortened: a throttled caller that comes early is counted again (SharePoint throttling page, platform facts 1.7).
 */
export function retryAfterSeconds(headers: Headers, now: Date): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - now.getTime()) / 1_000);
}

const firstWait = 1;
const longestWait = 60;

/** Seconds before attempt n + 1 when Graph did not say: doubled each time, and spread so that callers do not march in step. */
export function backoffSeconds(attempts: number, random: () => number): number {
  const ceiling = Math.min(longestWait, firstWait * 2 ** (attempts - 1));
  return ceiling / 2 + (random() * ceiling) / 2;
}
