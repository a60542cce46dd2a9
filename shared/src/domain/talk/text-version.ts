import type { SealedText } from './talk.ts';

/**
 * Names one version of a sealed text by what it is (FNV-1a, 32 bits), for whoever goes on writing to say what was looked at. Unlike the row's own it stays the
 * same while the row is on its way to SharePoint, and changes with the words alone.
 */
export function textVersion(sealed: SealedText): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sealed.length; at += 1) {
    hash = Math.imul(hash ^ sealed.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
