import { createHash } from 'node:crypto';

/** An id made of what it stands for: the same parts give the same id, so that what is sent twice is one row and one act. */
export function rowId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  // The form of a UUID of version 8, "custom" (RFC 9562, 5.8).
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
