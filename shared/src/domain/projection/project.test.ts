import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgeBase, countByAge } from './age-base.ts';
import { type AssumptionName, assume, assumptionNames, assumptionTable } from './assumptions.ts';
import { project } from './project.ts';

const none = Object.fromEntries(assumptionNames.map((name) => [name, 0]));
const workers = (...groups: [count: number, birthYear: number | undefined, holds: boolean][]) =>
  countByAge(
    2026,
    groups.flatMap(([count, birthYear, holds]) =>
      Array.from({ length: count }, () => ({ birthYear, holds })),
    ),
  );
const round = (value: number) => Math.round(value * 1000) / 1000;

describe('ten nurses over five years, by hand', () => {
  // Six born in 1990 (36 in 2026), two born in 1962 (64), two born in 1960 (66). No pipeline, no range.
  //
  //        36 years: × 0,9 a year   64: a quarter leaves at 65, three fifths at 67   66: three fifths at 67, all at 70
  // 2026   6                        2                                                2
  // 2027   5,4                      1,5   (65)                                       0,8 (67)
  // 2028   4,86                     1,5                                              0,8
  // 2029   4,374                    0,6   (67)                                       0,8
  // 2030   3,9366                   0,6                                              0   (70)
  // 2031   3,54294                  0,6                                              0
  const base = workers([6, 1990, true], [2, 1962, true], [2, 1960, false]);
  const assumptions = assume({
    ...none,
    leaveAt62: 15,
    leaveAt65: 25,
    leaveAt67: 60,
    leaveAt70: 100,
    turnover: 10,
  });

  it('are as many as the table says', () => {
    const heads = project(base, assumptions, [], 5).map((row) => round(row.heads.expected));
    expect(heads).toEqual([10, 7.7, 7.16, 5.774, 4.537, 4.143]);
    const holders = project(base, assumptions, [], 5).map((row) => round(row.holders.expected));
    expect(holders).toEqual([8, 6.9, 6.36, 4.974, 4.537, 4.143]);
  });

  it('are a year nearer their pension when it turns out badly, and a year further when it turns out well', () => {
    const [, first, second] = project(base, assumptions, [], 5);
    // 64-year-olds: in 2027 as if it were 2028 (no more leave), in 2028 as if it were 2029 (67).
    expect(round(first?.heads.low ?? 0)).toBe(5.4 + 1.5 + 0.8);
    expect(round(second?.heads.low ?? 0)).toBe(round(4.86 + 0.6 + 0.8));
    expect(round(first?.heads.high ?? 0)).toBe(5.4 + 2 + 2);
  });

  it('get newcomers, some of whom hold it, and what measures promise, as far as it comes true', () => {
    const young = workers([10, 1990, false]);
    const given = assume({ ...none, newcomers: 2, newcomersHold: 50, measuresSucceed: 50 });
    const rows = project(young, given, [{ year: 2027, develop: 4, recruit: 2 }], 2);
    // 2027: ten, two newcomers, one of two recruited; of them hold it one newcomer, two who learn it, one recruited.
    expect(rows[1]).toMatchObject({ heads: { expected: 13 }, holders: { expected: 4 } });
    expect(rows[2]).toMatchObject({ heads: { expected: 15 }, holders: { expected: 5 } });
  });

  it('without a year of birth are taken to be as old as the others', () => {
    const known = workers([4, 1990, true], [4, 1960, false]);
    const half = workers([2, 1990, true], [2, 1960, false], [4, undefined, false]);
    const heads = (of: AgeBase) => project(of, assumptions, [], 5).map((row) => round(row.heads.expected));
    expect(heads(half)).toEqual(heads(known));
    expect(project(workers([3, undefined, true]), assumptions, [], 1)[1]?.heads.expected).toBeCloseTo(2.7);
  });
});

const base: fc.Arbitrary<AgeBase> = fc
  .array(
    fc.record({
      birthYear: fc.option(fc.integer({ min: 1950, max: 2008 }), { nil: undefined }),
      holds: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((people) => countByAge(2026, people));
const anyAssumptions = fc
  .record(
    Object.fromEntries(
      assumptionNames.map((name) => {
        const { least, most } = assumptionTable[name];
        return [name, fc.integer({ min: least, max: most })];
      }),
    ) as Record<AssumptionName, fc.Arbitrary<number>>,
  )
  .map((given) => assume(given));
const planned = fc.array(
  fc.record({
    year: fc.integer({ min: 2027, max: 2036 }),
    develop: fc.nat({ max: 9 }),
    recruit: fc.nat({ max: 9 }),
  }),
  { maxLength: 4 },
);
const slack = 1e-9;

describe('whatever is assumed', () => {
  it('starts from today, is never less than nothing, and lies between low and high', () => {
    fc.assert(
      fc.property(base, anyAssumptions, planned, (people, given, plans) => {
        const rows = project(people, given, plans);
        const heads = people.ages.reduce((sum, { heads: n }) => sum + n, people.ageless.heads);
        expect(rows).toHaveLength(11);
        expect(rows[0]?.heads.expected).toBeCloseTo(heads);
        for (const row of rows) {
          for (const { low, expected, high } of [row.heads, row.holders]) {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(expected).toBeGreaterThanOrEqual(low - slack);
            expect(high).toBeGreaterThanOrEqual(expected - slack);
          }
          expect(row.holders.high).toBeLessThanOrEqual(row.heads.high + slack);
        }
      }),
    );
  });

  it('stays as it is when nobody leaves and nobody comes', () => {
    fc.assert(
      fc.property(base, (people) => {
        const rows = project(people, assume(none));
        for (const row of rows) expect(row.heads).toEqual(rows[0]?.heads);
      }),
    );
  });

  it('never gives fewer people for later pensions, less turnover, more newcomers or better measures', () => {
    const better: readonly [AssumptionName, -1 | 1][] = [
      ['leaveAt62', -1],
      ['leaveAt65', -1],
      ['leaveAt67', -1],
      ['leaveAt70', -1],
      ['turnover', -1],
      ['newcomers', 1],
      ['measuresSucceed', 1],
    ];
    fc.assert(
      fc.property(
        base,
        anyAssumptions,
        planned,
        fc.constantFrom(...better),
        fc.nat(),
        (people, given, plans, [name, way], by) => {
          const { least, most } = assumptionTable[name];
          const value = Math.max(least, Math.min(most, given[name] + way * (by % (most - least + 1))));
          const moved = project(people, { ...given, [name]: value }, plans);
          for (const [n, row] of project(people, given, plans).entries()) {
            for (const part of ['low', 'expected', 'high'] as const) {
              expect(moved[n]?.heads[part]).toBeGreaterThanOrEqual(row.heads[part] - slack);
            }
          }
        },
      ),
    );
  });
});
