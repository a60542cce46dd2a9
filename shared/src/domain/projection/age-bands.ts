import type { AgeBase, AgeCount } from './age-base.ts';

/** Five years of age told together. */
const width = 5;

/**
 * The heads of a base by ages of five years, neighbours told together until each has at least k people: what those who see
 * numbers may be told of a group's ages. A band stands at the middle of its years. Undefined when the group itself is too small to
 * be told in more than one number.
 */
export function ageBands(base: AgeBase, k: number): readonly AgeCount[] | undefined {
  const heads = base.ages.reduce((sum, count) => sum + count.heads, 0);
  if (base.ageless.heads > 0 && base.ageless.heads < k) return undefined;
  if (heads < 2 * k) return undefined;
  const bands: { from: number; to: number; heads: number }[] = [];
  for (const { age, heads: n } of base.ages) {
    const from = Math.floor(age / width) * width;
    const last = bands.at(-1);
    if (last !== undefined && (last.from === from || last.heads < k)) {
      last.heads += n;
      last.to = from + width - 1;
    } else bands.push({ from, to: from + width - 1, heads: n });
  }
  const last = bands.at(-1);
  const before = bands.at(-2);
  if (last !== undefined && before !== undefined && last.heads < k) {
    before.heads += last.heads;
    before.to = last.to;
    bands.pop();
  }
  return bands.map(({ from, to, heads: n }) => ({ age: (from + to) / 2, heads: n, holders: 0 }));
}

/** Holders spread over the bands as the group is: that and no more is known of their ages. */
export function spreadHolders(bands: readonly AgeCount[], holders: number): readonly AgeCount[] {
  const heads = bands.reduce((sum, band) => sum + band.heads, 0);
  return bands.map((band) => ({ ...band, holders: heads === 0 ? 0 : (holders * band.heads) / heads }));
}
