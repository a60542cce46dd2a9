/** People of one age, and those of them who hold what is asked about. */
export interface AgeCount {
  /** Age at the end of the year; a mean where several ages are told together. */
  readonly age: number;
  readonly heads: number;
  readonly holders: number;
}

/** The people a projection starts from, as counts. Whoever moves an assumption never touches a person. */
export interface AgeBase {
  readonly year: number;
  readonly ages: readonly AgeCount[];
  /** People whose year of birth is not known. They are taken to be as old as the others. */
  readonly ageless: { readonly heads: number; readonly holders: number };
}

export interface CountedWorker {
  readonly birthYear?: number | undefined;
  readonly holds: boolean;
}

/** Counts people by the age they reach in the year. */
export function countByAge(year: number, people: Iterable<CountedWorker>): AgeBase {
  const byAge = new Map<number, { age: number; heads: number; holders: number }>();
  const ageless = { heads: 0, holders: 0 };
  for (const { birthYear, holds } of people) {
    const age = birthYear === undefined ? undefined : year - birthYear;
    const count = age === undefined ? ageless : (byAge.get(age) ?? { age, heads: 0, holders: 0 });
    count.heads += 1;
    if (holds) count.holders += 1;
    if (age !== undefined) byAge.set(age, count as AgeCount & typeof count);
  }
  return { year, ages: [...byAge.values()].toSorted((a, b) => a.age - b.age), ageless };
}

/** Everybody with an age: those without one are spread as the others are; when nobody has one, they are 45. */
export function withAges({ ages, ageless }: AgeBase): readonly AgeCount[] {
  if (ageless.heads === 0) return ages;
  const heads = ages.reduce((sum, count) => sum + count.heads, 0);
  if (heads === 0) return [{ age: 45, ...ageless }];
  return ages.map((count) => {
    const share = count.heads / heads;
    return {
      age: count.age,
      heads: count.heads + ageless.heads * share,
      holders: count.holders + ageless.holders * share,
    };
  });
}
