import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { compareWays, type WaysNeed } from './compare-ways.ts';
import { type WayToCover, waysToCover } from './coverage.ts';
import { wayAsMeasure } from './way-as-measure.ts';
import { assumeWays, standardAssumptions } from './way-assumptions.ts';

/** Three lack it now and four from 2028 on, of eight; two could learn it, and one holds it. */
const need: WaysNeed = {
  on: day('2026-11-23'),
  learners: 2,
  holders: 1,
  years: [
    { year: 2026, needed: 8, lacking: 3 },
    { year: 2027, needed: 8, lacking: 3 },
    { year: 2028, needed: 9, lacking: 4 },
  ],
};
const one = (way: WayToCover, given: Parameters<typeof assumeWays>[0] = {}, of = need) =>
  compareWays(of, assumeWays(given)).find((compared) => compared.way === way);
const left = (way: WayToCover, given: Parameters<typeof assumeWays>[0] = {}) =>
  one(way, given)?.years.map((year) => year.left);

describe('five ways, worked by hand', () => {
  it('come in the order of the survey, each for as many as it is about', () => {
    expect(compareWays(need, standardAssumptions).map(({ way, people }) => [way, people])).toEqual([
      ['raiseOwn', 2],
      ['recruit', 4],
      ['cooperate', 4],
      ['hireIn', 4],
      ['outsource', 9],
    ]);
  });

  it('leave of the gap what they do not reach, and all of it until they are in place', () => {
    // Nine months from November 2026 is August 2027.
    expect(left('raiseOwn')).toEqual([3, 1, 2]);
    expect(left('recruit')).toEqual([3, 0, 0]);
    expect(left('hireIn', { hireIn: { months: 1 } })).toEqual([0, 0, 0]);
    expect(left('outsource', { outsource: { months: 14 } })).toEqual([3, 3, 0]);
  });

  it('cost what is paid once and what is paid each year until the last is over', () => {
    // In place in May 2027: 8 months of 2027 and 12 of 2028.
    expect(
      one('recruit', { recruit: { once: 80_000, yearly: 600_000, hours: 60, months: 6 } }),
    ).toMatchObject({
      readyOn: '2027-05-23',
      kroner: 4 * (80_000 + 600_000 * (20 / 12)),
      hours: 240,
    });
    expect(one('raiseOwn', { raiseOwn: { once: 30_000, yearly: 0, hours: 80 } })).toMatchObject({
      kroner: 60_000,
      hours: 160,
    });
    // In place after the last year: only what is paid once.
    expect(one('hireIn', { hireIn: { once: 5, yearly: 1_000_000, months: 40 } })?.kroner).toBe(20);
  });

  it('leave the competence with own people, or with others', () => {
    const holders = compareWays(need, standardAssumptions).map((way) => [
      way.way,
      way.holders,
      way.isVulnerable,
    ]);
    expect(holders).toEqual([
      ['raiseOwn', 3, false],
      ['recruit', 5, false],
      ['cooperate', 1, true],
      ['hireIn', 1, true],
      ['outsource', 0, true],
    ]);
  });
});

describe('whatever is assumed', () => {
  const amount = fc.nat(1_000_000);
  const assumptions = fc.record({ once: amount, yearly: amount, hours: fc.nat(500), months: fc.nat(60) });
  const needs = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 6 }).chain((years) =>
    fc.record({ learners: fc.nat(20), holders: fc.nat(20) }).map(
      (people): WaysNeed => ({
        ...{ on: day('2026-03-31'), ...people },
        years: years.map(([more, lacking], n) => ({ year: 2026 + n, needed: lacking + more, lacking })),
      }),
    ),
  );

  it('nothing is left below nobody or above what lacks, and later or fewer is never better', () => {
    fc.assert(
      fc.property(needs, assumptions, fc.integer({ min: 1, max: 24 }), (of, given, later) => {
        const all = (over: object) =>
          assumeWays(Object.fromEntries(waysToCover.map((way) => [way, { ...given, ...over }])));
        const slow = compareWays(of, all({ months: given.months + later }));
        for (const [at, compared] of compareWays(of, all({})).entries()) {
          expect(compared.kroner).toBeGreaterThanOrEqual(0);
          expect(slow[at]?.kroner).toBeLessThanOrEqual(compared.kroner);
          for (const [n, year] of compared.years.entries()) {
            expect(year.left).toBeGreaterThanOrEqual(0);
            expect(year.left).toBeLessThanOrEqual(of.years[n]?.lacking ?? -1);
            expect(slow[at]?.years[n]?.left).toBeGreaterThanOrEqual(year.left);
          }
        }
      }),
    );
  });
});

describe('a way as the beginning of a measure', () => {
  const begin = (way: WayToCover, planYears: readonly number[] = [2025, 2026, 2027, 2028]) => {
    const compared = one(way);
    if (compared === undefined) throw new Error(way);
    return wayAsMeasure(compared, standardAssumptions[way].once, 2026, planYears);
  };

  it('has a strategy, its people, and an x for each year until it is in place', () => {
    expect(begin('raiseOwn')).toEqual({
      ...{ strategy: 'develop', people: 2, years: [2026, 2027] },
      // 60,000 kroner and 160 hours over two years.
      ...{ costKroner: 30_000, costHours: 80 },
    });
    expect(begin('cooperate')).toMatchObject({
      strategy: 'recruit',
      learningForm: 'sharedPost',
      learningArena: 'neighbour',
    });
    expect(begin('outsource')).toMatchObject({ strategy: 'phaseOut', people: 9 });
  });

  it('has an x in no year the plan has not', () => {
    expect(begin('recruit', [2025, 2026])).toMatchObject({ years: [2026], costKroner: 320_000 });
    expect(begin('recruit', [2024, 2025]).years).toEqual([]);
  });
});
