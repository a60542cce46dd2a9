/**
 * A short name for a long one, always the same: ids of rows that come from a card have room for 64 characters, and the key of a question
 * may be longer. Two 53-bit hashes (cyrb53, public domain, by bryc); for telling apart, never for secrecy.
 */
export function shortKey(text: string): string {
  return `${hash(text, 1)}-${hash(text, 2)}`;
}

function hash(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
