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
