import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { type AssumptionName, assumptionNames, assumptionTable } from '../domain/projection/assumptions.ts';
import {
  both,
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildMeasure,
  buildPerson,
  buildPlan,
  buildRequirement,
  buildUnit,
  day,
} from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import type { ProjectionSubject } from './projection-base.ts';
import { viewProjection } from './view-projection.ts';

const now = new Date('2026-11-25T09:00:00Z');
const nurse = asId<'PositionGroup'>('nurse');

/** Twelve nurses in two wards, two of whom work in both; four are near their pension; seven hold what is asked. */
function town(over: { nurses?: number } = {}) {
  const { nurses = 12 } = over;
  const ids = Array.from({ length: nurses }, (_, i) => `n${i}`);
  const records = fixedRecords(
    ids.map((id) => buildPerson(id)),
    {
      units: [
        buildUnit('town', { level: 'municipality', leaderId: asId('director') }),
        buildUnit('a', { parentId: asId('town'), leaderId: asId('n0') }),
        buildUnit('b', { parentId: asId('town') }),
      ],
      positionGroups: [{ id: nurse, name: both('Sykepleiere') }],
      employments: ids.flatMap((id, i) => {
        const birthYear = i < 4 ? 1963 : 1985;
        const first = buildEmployment(id, i % 2 === 0 ? 'a' : 'b', { birthYear });
        return i < 2
          ? [first, buildEmployment(id, i === 0 ? 'b' : 'a', { primary: false, birthYear })]
          : [first];
      }),
      competences: [buildCompetence('c'), buildCompetence('d')],
      requirements: [
        buildRequirement('c', { validTo: day('2028-06-30') }),
        buildRequirement('c', {
          id: asId('later'),
          unitId: asId('a'),
          rule: { atLeast: 20 },
          validFrom: day('2030-01-01'),
        }),
      ],
      assessments: ids.map((id, i) => buildAssessment(id, 'c', { level: i < 7 ? 3 : 1 })),
      plans: [buildPlan('p', { subject: { unitId: asId('b') } })],
      measures: [
        buildMeasure('m', {
          planId: asId('p'),
          strategy: 'recruit',
          years: [2027, 2028],
          competences: [{ competenceId: asId('c'), targetLevel: 3, people: 4 }],
        }),
      ],
    },
    now,
  );
  return testContext(records, now);
}

async function ask(
  context: ReturnType<typeof town>,
  who: ReturnType<typeof actor>,
  over: Partial<ProjectionSubject> = {},
  given = {},
) {
  const outcome = await viewProjection(context, who, { unitId: asId('town'), ...over }, given);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
}
async function rowsOf(...input: Parameters<typeof ask>) {
  const { result } = await ask(...input);
  if (result.kind !== 'shown') throw new Error(result.kind);
  return result.rows;
}

const director = actor('director');
const union = actor('union', 'UnionRep');

describe('the projection of a unit', () => {
  it('counts each person once, and starts from those who are there', async () => {
    expect((await rowsOf(town(), director))[0]).toMatchObject({
      year: 2026,
      heads: { expected: 12 },
      demand: 12,
    });
    expect((await rowsOf(town(), director, { unitId: asId('a') }))[0]).toMatchObject({
      heads: { expected: 7 },
    });
    const holders = await rowsOf(town(), director, { competenceId: asId('c') });
    expect(holders[0]).toMatchObject({ holders: { expected: 7 }, demand: 12 });
  });

  it('follows dated requirements, for everyone and for the unit together', async () => {
    const rows = await rowsOf(town(), director, { unitId: asId('a'), competenceId: asId('c') });
    expect(rows.map((row) => row.demand)).toEqual([7, 7, 0, 0, 20, 20, 20, 20, 20, 20, 20]);
  });

  it('adds what measures of the units below promise, as far as it is assumed to come true', async () => {
    const calm = { turnover: 0, leaveAt65: 0, leaveAt67: 0, leaveAt70: 0, spread: 0, measuresSucceed: 50 };
    const rows = await rowsOf(town(), director, { competenceId: asId('c') }, calm);
    expect(rows.slice(0, 4).map((row) => row.holders.expected)).toEqual([7, 8, 9, 9]);
    expect(
      (await rowsOf(town(), director, { unitId: asId('a'), competenceId: asId('c') }, calm))[2],
    ).toMatchObject({
      holders: { expected: 5 },
    });
  });

  it('is for those who see the unit, and empty where nobody works', async () => {
    expect(await viewProjection(town(), actor('n3'), { unitId: asId('town') }, {})).toEqual({
      kind: 'forbidden',
    });
    expect(await viewProjection(town(), actor('n0'), { unitId: asId('b') }, {})).toEqual({
      kind: 'forbidden',
    });
    expect((await viewProjection(town(), director, { unitId: asId('x') }, {})).kind).toBe('notFound');
    expect((await ask(town(), director, { positionGroupId: asId('cook') })).result).toEqual({
      kind: 'nobody',
    });
  });
});

describe('for those who see numbers', () => {
  it('is told for one position group of the municipality at a time', async () => {
    expect((await ask(town(), union)).result).toEqual({ kind: 'chooseGroup' });
    const below = await ask(town(), union, { unitId: asId('a'), positionGroupId: nurse });
    expect(below.result).toEqual({ kind: 'chooseGroup' });
    expect((await ask(town({ nurses: 9 }), union, { positionGroupId: nurse })).result).toEqual({
      kind: 'hidden',
    });
  });

  it('is worked out of bands of ages and published numbers alone, whatever is assumed', async () => {
    const given = fc.record(
      Object.fromEntries(
        assumptionNames.map((name) => [
          name,
          fc.integer({ min: assumptionTable[name].least, max: assumptionTable[name].most }),
        ]),
      ) as Record<AssumptionName, fc.Arbitrary<number>>,
    );
    const context = town({ nurses: 20 });
    // The same bands and numbers, other people: one older within the band, another of the same group who holds it.
    const other = town({ nurses: 20 });
    const [first] = other.records.all('employments');
    if (first) other.records.put('employments', { ...first, birthYear: 1962 });
    other.records.put('assessments', buildAssessment('n0', 'c', { level: 1, by: 'agreed' }));
    other.records.put('assessments', buildAssessment('n19', 'c', { level: 3, by: 'agreed' }));
    const subject = { positionGroupId: nurse, competenceId: asId<'Competence'>('c') };
    await fc.assert(
      fc.asyncProperty(given, async (assumptions) => {
        expect((await ask(context, union, subject, assumptions)).result).toEqual(
          (await ask(other, union, subject, assumptions)).result,
        );
      }),
      { numRuns: 50 },
    );
    expect((await rowsOf(context, union, subject))[0]).toMatchObject({
      holders: { expected: 7 },
      demand: 20,
    });
  });
});
