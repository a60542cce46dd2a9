/** Paging and delta tokens: clients must send them back untouched, so they look like nothing in particular. */
export function sealToken(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** The content, or `undefined` when the text was not made by `sealToken`. */
export function openToken(token: string): Record<string, unknown> | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
