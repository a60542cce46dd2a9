/** A large prime, so that the products of two remainders fit into a double. */
const prime = 67_108_859;

/** Sums somebody has been told: which unknowns were added, in a table of so many unknowns. */
export type ToldSums = readonly (readonly number[])[];

/**
 * Which sums can be worked out from those told, by any adding, subtracting and multiplying? Elimination modulo a large prime: what
 * follows over the fractions follows there as well, so a "no" here is a no.
 */
export function followsFrom(unknowns: number, told: ToldSums): (sought: readonly number[]) => boolean {
  const rows: Float64Array[] = [];
  const pivots: number[] = [];
  const reduce = (row: Float64Array): number => {
    for (const [i, pivot] of pivots.entries()) {
      const factor = row[pivot] ?? 0;
      const by = rows[i];
      if (factor === 0 || by === undefined) continue;
      for (let j = 0; j < unknowns; j += 1) {
        row[j] = ((row[j] ?? 0) + (prime - factor) * (by[j] ?? 0)) % prime;
      }
    }
    return row.findIndex((value) => value !== 0);
  };
  const rowOf = (sum: readonly number[]) => {
    const row = new Float64Array(unknowns);
    for (const i of sum) row[i] = 1;
    return row;
  };
  for (const sum of told) {
    const row = rowOf(sum);
    const pivot = reduce(row);
    if (pivot < 0) continue;
    const scale = inverse(row[pivot] ?? 0);
    rows.push(row.map((value) => (value * scale) % prime));
    pivots.push(pivot);
  }
  return (sought) => reduce(rowOf(sought)) < 0;
}

/** By Fermat: a^(p−2). */
function inverse(value: number): number {
  let result = 1n;
  let base = BigInt(value);
  for (let power = BigInt(prime - 2); power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % BigInt(prime);
    base = (base * base) % BigInt(prime);
  }
  return Number(result);
}
