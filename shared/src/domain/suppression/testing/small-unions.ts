/** No more are tried. */
const most = 3_000;

/** Sets of unknowns that together are 1 to k − 1 people: nobody should be able to work out any of them. */
export function smallUnions(counts: readonly number[], k: number): readonly (readonly number[])[] {
  const small = counts.flatMap((count, i) => (count > 0 && count < k ? [i] : []));
  const nobody = counts.flatMap((count, i) => (count === 0 ? [i] : []));
  const found: (readonly number[])[] = [];
  const go = (from: number, chosen: readonly number[], people: number) => {
    for (let i = from; i < small.length && found.length < most; i += 1) {
      const next = small[i] ?? 0;
      const sum = people + (counts[next] ?? 0);
      if (sum >= k) continue;
      const union = [...chosen, next];
      // With those nobody is in, or without them: it is the same number of people.
      found.push(union, [...union, ...nobody]);
      go(i + 1, union, sum);
    }
  };
  go(0, [], 0);
  return found;
}
