import type { AgeBase, AgeCount } from './age-base.ts';

/** Five years of age told together. */
const width = 5;

/**
 * The heads of a base by ages of five years, neighbours told together until each has at least k people: what those who see
 * numbers may be told of a group's ages. A band stands at the middle of its years. Undefined when the group itself is too small to
 * be told in more than one number.
 *
 * @param known those of the base whom the reader knows: they are told of, and hide nobody else
 */
export function ageBands(base: AgeBase, k: number, known?: AgeBase): readonly AgeCount[] | undefined {
  const knownAt = new Map(known?.ages.map(({ age, heads }) => [age, heads]));
  const secret = base.ages.reduce((sum, { age, heads }) => sum + heads - (knownAt.get(age) ?? 0), 0);
  const ageless = base.ageless.heads - (known?.ageless.heads ?? 0);
  if (ageless > 0 && ageless < k) return undefined;
  if (secret < 2 * k) return undefined;
  const bands: { from: number; to: number; heads: number; secret: number }[] = [];
  for (const { age, heads } of base.ages) {
    const from = Math.floor(age / width) * width;
    const hidden = heads - (knownAt.get(age) ?? 0);
    const last = bands.at(-1);
    if (last !== undefined && (last.from === from || last.secret < k)) {
      last.heads += heads;
      last.secret += hidden;
      last.to = from + width - 1;
    } else bands.push({ from, to: from + width - 1, heads, secret: hidden });
  }
  const last = bands.at(-1);
  const before = bands.at(-2);
  if (last !== undefined && before !== undefined && last.secret < k) {
    before.heads += last.heads;
    before.to = last.to;
    bands.pop();
  }
  return bands.map(({ from, to, heads }) => ({ age: (from + to) / 2, heads, holders: 0 }));
}

/** Holders spread over the bands as the group is: that and no more is known of their ages. */
export function spreadHolders(bands: readonly AgeCount[], holders: number): readonly AgeCount[] {
  const heads = bands.reduce((sum, band) => sum + band.heads, 0);
  return bands.map((band) => ({ ...band, holders: heads === 0 ? 0 : (holders * band.heads) / heads }));
}
