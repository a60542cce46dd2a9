/** Keeps the chosen properties. The key and the annotations always come along, as OData asks. */
export function selectProperties<T extends object>(
  resource: T,
  select: readonly string[] | undefined,
): Partial<T> {
  if (select === undefined || select.includes('*')) return resource;
  const wanted = new Set(select.map((name) => name.toLowerCase()));
  const kept = Object.entries(resource).filter(
    ([name]) => name.startsWith('@') || wanted.has(name.toLowerCase()),
  );
  return Object.fromEntries(kept) as Partial<T>;
}
