import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  both,
  buildArea,
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
import { buildRound } from '../testing/build-round.ts';
import { buildTalk } from '../testing/build-talk.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, type TestContext, testContext } from '../testing/use-case-context.ts';
import { viewSteps } from './view-steps.ts';

const now = new Date('2026-11-25T09:00:00Z');
const leader = actor('leader');
const nurses = Array.from({ length: 9 }, (_, i) => `n${i}`);

/** Town → ward with ten and clinic with nobody; four of the ward are known to lack wound care, which is critical. */
function town(): TestContext {
  const known = nurses.slice(0, 4);
  return testContext(
    fixedRecords(
      ['leader', 'rep', 'hr', 'other', ...nurses].map((id) => buildPerson(id)),
      {
        units: [
          buildUnit('town', { level: 'municipality' }),
          buildUnit('ward', { parentId: asId('town'), leaderId: asId('leader') }),
          buildUnit('clinic', { parentId: asId('town'), leaderId: asId('other') }),
        ],
        employments: ['leader', ...nurses].map((id) => buildEmployment(id, 'ward')),
        goals: [{ id: asId('home'), title: both('Bo hjemme'), source: 'municipalPlan' }],
        areas: [buildArea('area', { goalIds: [asId('home')] })],
        competences: [buildCompetence('wound-care')],
        requirements: [buildRequirement('wound-care', { critical: true, unitId: asId('ward') })],
        assessments: known.map((id) => buildAssessment(id, 'wound-care', { level: 1 })),
      },
      now,
    ),
    now,
  );
}
const stepsOf = async (context: TestContext, who = leader, unit = 'ward') => {
  const seen = await viewSteps(context, who, asId(unit));
  if (seen.kind !== 'ok') throw new Error(seen.kind);
  return seen.value;
};
const states = async (context: TestContext, who = leader, unit = 'ward') =>
  (await stepsOf(context, who, unit)).steps.map(({ state, reason }) => `${state}: ${reason}`);

describe('where a unit is in the seven steps', () => {
  it('follows from what is there, and moves when something is done', async () => {
    const context = town();
    expect(await states(context)).toEqual([
      'done: allTied',
      'notBegun: onlyInherited',
      'notBegun: noPlan',
      'notBegun: noPlanToDiscuss',
      'underWay: someUnknown',
      'notBegun: noPlan',
      'notBegun: noTalks',
    ]);
    const { records } = context;
    records.put(
      'areas',
      buildArea('own', { unitId: asId('ward'), narrows: asId('area'), goalIds: [asId('home')] }),
    );
    records.put('plans', buildPlan('plan', { status: 'draft', endorsements: [] }));
    records.put('measures', buildMeasure('m', { successCriteria: 'Færre sår', ownerId: asId('leader') }));
    records.put(
      'mappingRounds',
      buildRound('r', { competenceIds: [asId('wound-care')], unitIds: [asId('town')] }),
    );
    expect((await stepsOf(context)).next).toMatchObject({ name: 'goalPicture', place: 'life' });
    records.put(
      'plans',
      buildPlan('plan', { endorsements: [{ kind: 'consultation', on: day('2026-10-01'), body: 'Møte' }] }),
    );
    records.put('talks', buildTalk('n0', 'lea', { heldOn: day('2026-03-01') }));
    expect(await states(context)).toEqual([
      'done: allTied',
      'done: ownAreas',
      'done: planned',
      'done: discussed',
      'underWay: roundOpen',
      'notBegun: noneAnswered',
      'underWay: someTalks',
    ]);
    const competences = [
      { competenceId: asId<'Competence'>('wound-care'), targetLevel: 3 as const, people: 4 },
    ];
    records.put('measures', buildMeasure('m', { successCriteria: 'Færre sår', competences }));
    expect((await states(context))[5]).toBe('done: allAnswered');
  });

  it('has no plan when its years are over, and no talk that was more than a year ago or is only booked', async () => {
    const context = town();
    context.records.put('plans', buildPlan('plan', { firstYear: 2021, lastYear: 2025 }));
    context.records.put('talks', buildTalk('n0', 'lea', { heldOn: day('2025-11-25') }));
    context.records.put('talks', buildTalk('n1', 'lea', { bookedFor: '2026-11-25T09:00:00.000Z' as never }));
    expect(await states(context)).toMatchObject({ 2: 'notBegun: noPlan', 6: 'notBegun: noTalks' });
    context.records.put('talks', buildTalk('n1', 'lea', { heldOn: day('2026-11-25') }));
    expect((await states(context))[6]).toBe('underWay: someTalks');
  });

  it('is told with what may be told: no talks, and needs only as they are published', async () => {
    const context = town();
    const rep = actor('rep', 'UnionRep');
    const seen = await states(context, rep);
    expect(seen[6]).toBe('hidden: notShown');
    // Four of ten lack it: a cell of four is not shown, nor are the six that would give it away.
    expect(seen[4]).toBe('hidden: tooFew');
    expect(seen[5]).toBe('hidden: tooFew');
    expect(seen.slice(0, 4)).toEqual((await states(context)).slice(0, 4));
  });

  it('lists the units below in the order of the organisation, with counts and no rank', async () => {
    const { below, counts } = await stepsOf(town(), actor('hr', 'HrAdviser'), 'town');
    expect(below.map(({ unit, depth }) => [unit.id, depth])).toEqual([
      ['clinic', 1],
      ['ward', 1],
    ]);
    expect(counts[0]).toEqual({ done: 2, underWay: 0, notBegun: 0, hidden: 0 });
    expect(counts[4]).toEqual({ done: 0, underWay: 1, notBegun: 1, hidden: 0 });
  });

  it('is refused to who leads elsewhere, and there is nothing of a unit that is not there', async () => {
    expect(await viewSteps(town(), actor('other'), asId('ward'))).toEqual({ kind: 'forbidden' });
    expect(await viewSteps(town(), leader, asId('nowhere'))).toEqual({ kind: 'notFound' });
  });
});
