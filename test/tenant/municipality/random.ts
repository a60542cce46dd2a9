/** Numbers that look random and are the same for the same seed, so that Fjordvik is the same town every time. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  /** Refuses an empty list. */
  pick<T>(from: readonly T[]): T;
  /** Chooses by weight; refuses an empty list. */
  weighted<T extends { readonly weight: number }>(from: readonly T[]): T;
  /** A shuffled copy. */
  shuffle<T>(from: readonly T[]): T[];
  /** A version 4 GUID, as Entra gives to its objects. */
  guid(): string;
  /** A generator of its own for one part, so that a change in one part leaves the others as they were. */
  fork(name: string): Random;
}

/** The 32-bit variant of SplitMix (Steele, Lea and Flood 2014) with the finaliser of MurmurHash3. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const bits = (): number => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state);
  };
  const next = () => bits() / 0x1_0000_0000;
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (from) => at(from, int(0, from.length - 1)),
    weighted(from) {
      let left = next() * from.reduce((sum, { weight }) => sum + weight, 0);
      for (const one of from) {
        left -= one.weight;
        if (left < 0) return one;
      }
      return at(from, from.length - 1);
    },
    shuffle(from) {
      const copy = [...from];
      for (let i = copy.length - 1; i > 0; i -= 1) {
        const j = int(0, i);
        [copy[i], copy[j]] = [at(copy, j), at(copy, i)];
      }
      return copy;
    },
    guid() {
      const hex = (value: number) => value.toString(16).padStart(8, '0');
      const all = hex(bits()) + hex(bits()) + hex(bits()) + hex(bits());
      const variant = '89ab'[Number.parseInt(all.charAt(16), 16) % 4];
      return `${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(13, 16)}-${variant}${all.slice(17, 20)}-${all.slice(20)}`;
    },
    fork: (name) => createRandom(hashOf(seed, name)),
  };
}

/** A number from 0 up to 1 that belongs to these words and this seed: the same wherever it is asked for. */
export function chanceOf(seed: number, name: string): number {
  return hashOf(seed, name) / 0x1_0000_0000;
}

function hashOf(seed: number, name: string): number {
  let hash = mix(seed | 0);
  for (let i = 0; i < name.length; i += 1) hash = mix((hash ^ name.charCodeAt(i)) + 0x9e3779b9);
  return hash;
}

function mix(value: number): number {
  let z = value | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

function at<T>(from: readonly T[], index: number): T {
  const one = from[index];
  if (one === undefined) throw new RangeError('Cannot choose from an empty list.');
  return one;
}
