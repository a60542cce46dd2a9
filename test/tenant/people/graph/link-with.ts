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
