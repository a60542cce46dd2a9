/** What a request costs (sp-docs, the table of resource units). */
export type Price = 'one' | 'many' | 'permission' | 'delta';

/** Single item 1; several items, create, update, delete 2; anything about permissions 5; delta 1 with a token, else 2. */
export function unitsFor(price: Price, query: unknown): number {
  const { token, $expand, expand } = query as Record<string, unknown>;
  if (/\bpermissions\b/.test(`${String($expand)} ${String(expand)}`)) return 5;
  if (price === 'permission') return 5;
  if (price === 'delta') return token === undefined ? 2 : 1;
  return price === 'one' ? 1 : 2;
}
