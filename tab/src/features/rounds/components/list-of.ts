import type { Text } from '@rod-trad/shared/text/text-from';

const mostNamed = 4;

/** Names in a row; of many, the first few and how many more. */
export function listOf(text: Text, names: readonly string[]): string {
  if (names.length <= mostNamed + 1) return names.join(', ');
  const named = names.slice(0, mostNamed).join(', ');
  return text('rounds.units.more', { units: named, count: names.length - mostNamed });
}
