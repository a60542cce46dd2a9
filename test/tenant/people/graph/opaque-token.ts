/** State a client carries for us, not meant for it to read. */
export function writeToken(state: unknown): string {
  return Buffer.from(JSON.stringify(state)).toString('base64url');
}

/** Undefined for anything this tenant has not written. */
export function readToken(token: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = Buffer.from(token, 'base64url');
  // The decoder skips what it does not know; here that is a broken token.
  if (bytes.toString('base64url') !== token) return undefined;
  try {
    const state: unknown = JSON.parse(bytes.toString());
    return typeof state === 'object' && state !== null ? { ...state } : undefined;
  } catch {
    return undefined;
  }
}

/** The address of the same request with one option replaced: how `@odata.nextLink` is written. */
export function linkWith(
  base: string,
  url: string,
  option: string,
  token: string,
  without: readonly string[] = [],
): string {
  const next = new URL(url, base);
  for (const name of [...without, option]) next.searchParams.delete(name);
  // $ and commas stay readable, as Graph leaves them.
  const kept = [...next.searchParams].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}${next.pathname}?${[...kept, `${option}=${token}`].join('&')}`;
}
