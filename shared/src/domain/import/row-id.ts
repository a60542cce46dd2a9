/**
 * The id of an imported row, made of what the row is about: the same row read again has the same id, and is found. Two
 * hashes of 53 bits each (cyrb53); of a million rows no two meet by chance.
 */
export function rowId(prefix: string, ...parts: readonly string[]): string {
  const text = parts.join('\u0000');
  return `${prefix}-${hash(text, 1)}${hash(text, 2)}`;
}

/** Whether two texts are the same, told without keeping either. */
export function textHash(text: string, seed = ''): string {
  return `${hash(seed + text, 3)}${hash(seed + text, 4)}`;
}

function hash(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
