/** How many there are, as far as it may be told to somebody who may not know who. */
export type Band =
  /** Nobody, fewer than the threshold, or nearly everybody: it says nothing, and must not be read as "some" or "none". */
  | { readonly kind: 'untold'; readonly threshold: number }
  /** `to` is absent for "and more". */
  | { readonly kind: 'range'; readonly from: number; readonly to?: number | undefined };

/**
 * A number in wide bands, so that one more or less is seldom seen. At least `k` people have to be in it and at least `k` beside it: a
 * number that is nearly everybody would tell of each of them.
 *
 * @param of among how many
 * @param k fewest people a number may be built on
 */
export function bandOf(count: number, of: number, k: number): Band {
  if (count < k || of - count < k) return { kind: 'untold', threshold: k };
  return count < 2 * k ? { kind: 'range', from: k, to: 2 * k - 1 } : { kind: 'range', from: 2 * k };
}
