import { type AgeBase, type AgeCount, withAges } from './age-base.ts';
import { type Assumptions, pensionAges } from './assumptions.ts';

/** How it may turn out: not below `low` and not above `high` as far as the assumptions go. */
export interface Range {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** People that measures in the plans promise for a year. */
export interface PlannedPeople {
  readonly year: number;
  /** Employees who are to learn it. */
  readonly develop: number;
  /** New people who hold it. */
  readonly recruit: number;
}

export interface ProjectedYear {
  readonly year: number;
  readonly heads: Range;
  readonly holders: Range;
}

/** Years from the base year to the last, at most this many ahead. */
export const furthest = 10;

/** Under this age people leave for other work; from it on, for their pension. */
const pensionBegins = pensionAges[0][0];

/** One way it may turn out: assumptions as they then are, and how many years late pensions come. */
interface Outcome {
  readonly turnover: number;
  readonly newcomers: number;
  readonly success: number;
  readonly late: -1 | 0 | 1;
}

/**
 * Heads and holders year by year. People grow older, leave for other work until 62 and for their pension at 62, 65, 67 and
 * 70, and newcomers and planned measures add to them; nobody else fills what becomes vacant. A certificate that runs out is
 * taken to be renewed. Low and high move turnover, newcomers and measures by the spread, and pensions by a year.
 *
 * @param planned people promised by measures, by year
 */
export function project(
  base: AgeBase,
  assumptions: Assumptions,
  planned: readonly PlannedPeople[] = [],
  years = furthest,
): readonly ProjectedYear[] {
  const ages = withAges(base);
  const spread = assumptions.spread / 100;
  const outcomeOf = (better: -1 | 0 | 1): Outcome => ({
    turnover: Math.min(1, (assumptions.turnover / 100) * (1 - better * spread)),
    newcomers: assumptions.newcomers * (1 + better * spread),
    success: Math.min(1, (assumptions.measuresSucceed / 100) * (1 + better * spread)),
    late: better,
  });
  const runs = ([-1, 0, 1] as const).map((better) =>
    run(ages, base.year, assumptions, outcomeOf(better), planned, years),
  );
  return Array.from({ length: years + 1 }, (_, n) => {
    const range = (part: 'heads' | 'holders'): Range => ({
      low: runs[0]?.[n]?.[part] ?? 0,
      expected: runs[1]?.[n]?.[part] ?? 0,
      high: runs[2]?.[n]?.[part] ?? 0,
    });
    return { year: base.year + n, heads: range('heads'), holders: range('holders') };
  });
}

function run(
  ages: readonly AgeCount[],
  baseYear: number,
  assumptions: Assumptions,
  { turnover, newcomers, success, late }: Outcome,
  planned: readonly PlannedPeople[],
  years: number,
) {
  const stay = 1 - turnover;
  const promised = new Map(planned.map((people) => [people.year, people]));
  const rows: { heads: number; holders: number }[] = [];
  const come = { heads: 0, holders: 0 };
  for (let n = 0; n <= years; n += 1) {
    if (n > 0) {
      const { develop = 0, recruit = 0 } = promised.get(baseYear + n) ?? {};
      come.heads = come.heads * stay + newcomers + recruit * success;
      come.holders =
        come.holders * stay + newcomers * (assumptions.newcomersHold / 100) + (develop + recruit) * success;
    }
    const heads = sum(ages, 'heads', n) + come.heads;
    // More people cannot hold it than there are.
    rows.push({ heads, holders: Math.min(heads, sum(ages, 'holders', n) + come.holders) });
  }
  return rows;

  function sum(counts: readonly AgeCount[], part: 'heads' | 'holders', n: number): number {
    return counts.reduce((total, count) => total + count[part] * remaining(count.age, n), 0);
  }

  /** The share of those of an age who are still there after n years. Pensions a year early are those of the year after. */
  function remaining(age: number, n: number): number {
    if (n === 0) return 1;
    const underPension = Math.max(0, Math.min(n, Math.ceil(pensionBegins - age) - 1));
    const reached = age + n - late;
    return pensionAges.reduce(
      (share, [at, name]) => (age < at && at <= reached ? share * (1 - assumptions[name] / 100) : share),
      stay ** underPension,
    );
  }
}
