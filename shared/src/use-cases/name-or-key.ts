import type { Found, Lookup } from '../domain/import/import-facts.ts';

/** Looks up what somebody has typed: keys are kept in small letters, and are typed in any. */
export function byNameOrKey<Thing extends object>(find: Lookup<Thing>, text: string): Found<Thing> {
  const found = find(text.trim());
  return typeof found === 'string' ? find(text.trim().toLowerCase()) : found;
}
