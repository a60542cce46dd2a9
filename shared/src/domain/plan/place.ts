interface Placed {
  readonly id: string;
  readonly order: number;
}

/**
 * The place before one of the others; last when that one is not among them. It lies halfway between two, so that moving one row changes
 * one row; the same gap can be halved some fifty times before two rows share a place, and then the title decides.
 */
export function placeBefore(others: readonly Placed[], before: string | undefined): number {
  const sorted = others.toSorted((a, b) => a.order - b.order);
  const at = before === undefined ? -1 : sorted.findIndex(({ id }) => id === before);
  if (at === -1) return (sorted.at(-1)?.order ?? 0) + 1;
  const next = sorted[at]?.order ?? 0;
  const previous = sorted[at - 1]?.order ?? next - 2;
  return (previous + next) / 2;
}
