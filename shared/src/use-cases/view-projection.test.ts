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
const cook = asId<'PositionGroup'>('cook');

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
      positionGroups: [
        { id: nurse, name: both('Sykepleiere') },
        { id: cook, name: both('Kokker') },
      ],
      employments: ids.flatMap((id, i) => {
        const birthYear = i < 4 ? 1963 : 1985;
        const first = buildEmployment(id, i % 2 === 0 ? 'a' : 'b', { birthYear });
        return i < 2
          ? [first, buildEmployment(id, i === 0 ? 'b' : 'a', { primary: false, birthYear })]
          : [first];
      }),
      competences: [
        buildCompetence('c'),
        buildCompetence('d'),
        buildCompetence('old', { mergedInto: asId('c') }),
      ],
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

  it('adds what the units below are to have, and leaves out what is asked of another group', async () => {
    const context = town();
    const inForce = { validFrom: day('2029-01-01') };
    const add = (id: string, over: object) =>
      context.records.put('requirements', buildRequirement('c', { id: asId(id), ...inForce, ...over }));
    add('b', { unitId: asId('b'), rule: { atLeast: 4 } });
    add('cooks', { unitId: asId('b'), positionGroupId: cook, rule: { atLeast: 40 } });
    const demandOf = async (over: Partial<ProjectionSubject>) =>
      (await rowsOf(context, director, { competenceId: asId('c'), positionGroupId: nurse, ...over }))
        .slice(2, 5)
        .map((row) => row.demand);
    const ofNurses = { positionGroupId: nurse };
    add('nurses-a', { ...ofNurses, unitId: asId('a'), rule: { atLeast: 6 } });
    add('nurses-b', { ...ofNurses, unitId: asId('b'), rule: { atLeast: 3 } });
    expect(await demandOf({})).toEqual([0, 9, 9]);
    expect(await demandOf({ unitId: asId('b') })).toEqual([0, 3, 3]);
    expect(await demandOf({ unitId: asId('b'), positionGroupId: undefined })).toEqual([0, 43, 43]);
  });

  it('follows a merged competence, and knows nothing of what there is none of', async () => {
    const merged = await ask(town(), director, { competenceId: asId('old') });
    expect(merged.competenceId).toBe('c');
    for (const over of [
      { competenceId: asId<'Competence'>('x') },
      { positionGroupId: asId<'PositionGroup'>('x') },
    ]) {
      const outcome = await viewProjection(town(), director, { unitId: asId('town'), ...over }, {});
      expect(outcome.kind).toBe('notFound');
    }
    // Chosen for one unit and kept for the next, where nobody is asked for it.
    const kept = await ask(town(), director, { competenceId: asId('d') });
    expect(kept.competences.map(({ id }) => id)).toContain('d');
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

  it('is not worked out for a competence that is not published', async () => {
    const subject = {
      unitId: asId<'Unit'>('town'),
      positionGroupId: nurse,
      competenceId: asId<'Competence'>('d'),
    };
    expect((await viewProjection(town({ nurses: 20 }), union, subject, {})).kind).toBe('notFound');
  });

  it('keeps the month’s ages whatever changes meanwhile', async () => {
    const context = town({ nurses: 20 });
    const before = (await ask(context, union, { positionGroupId: nurse })).result;
    const [, , , , fifth] = context.records.all('employments');
    if (fifth === undefined) throw new Error('nobody');
    context.records.put('employments', { ...fifth, birthYear: 1958 });
    expect((await ask(context, union, { positionGroupId: nurse })).result).toEqual(before);
  });

  it('lets those a reader leads hide nobody else', async () => {
    // The leader of ward a knows the ten there: ten others are just enough, nine are not.
    const leader = actor('n0', 'Management');
    const subject = { positionGroupId: nurse };
    expect((await ask(town({ nurses: 22 }), leader, subject)).result.kind).toBe('shown');
    expect((await ask(town({ nurses: 18 }), leader, subject)).result.kind).toBe('hidden');
    expect((await ask(town({ nurses: 18 }), union, subject)).result.kind).toBe('shown');
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

it('follows a demand on a unit that has been closed to the unit that took over', async () => {
  const context = town();
  const ofB = { unitId: asId<'Unit'>('b'), competenceId: asId<'Competence'>('c') };
  const demandInTenYears = async () => (await rowsOf(context, director, ofB)).at(-1)?.demand;
  expect(await demandInTenYears()).toBe(0);
  const closed = { closedOn: day('2026-06-30'), successorId: asId<'Unit'>('b') };
  context.records.put('units', buildUnit('a', { parentId: asId('town'), ...closed }));
  expect(await demandInTenYears()).toBe(20);
});
