import { expect, it } from 'vitest';
import type { SealedText } from './talk.ts';
import { textVersion } from './text-version.ts';

// Values from the FNV reference (isthe.com/chongo/tech/comp/fnv).
it.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('%s has the version %s', (text, version) => {
  expect(textVersion(text as SealedText)).toBe(version);
});
