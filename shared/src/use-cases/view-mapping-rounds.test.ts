import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  buildAssessment,
  buildEmployment,
  buildMeasure,
  buildPlan,
  buildUnit,
  day,
} from '../testing/build.ts';
import { buildRound } from '../testing/build-round.ts';
import { hr, leader, roundTown, staff } from '../testing/round-town.ts';
import { actor, type TestContext } from '../testing/use-case-context.ts';
import { viewMappingRound } from './view-mapping-round.ts';
import { viewMappingRounds } from './view-mapping-rounds.ts';

const id = asId<'MappingRound'>;

let context: TestContext;
beforeEach(() => {
  context = roundTown();
});

describe('how a round goes', () => {
  const answer = (person: string, competence: string) =>
    context.records.put(
      'assessments',
      buildAssessment(person, competence, { on: day('2026-11-20'), roundId: id('r') }),
    );
  beforeEach(() => {
    context.records.put(
      'mappingRounds',
      buildRound('r', { unitIds: [asId('town')], competenceIds: [asId('c'), asId('d')] }),
    );
    for (const person of staff.care.slice(0, 3)) answer(person, 'c');
    for (const person of staff.care.slice(0, 2)) answer(person, 'd');
    answer('school0', 'c');
  });
  const view = async (who = hr) => {
    const outcome = await viewMappingRound(context, who, id('r'));
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    return outcome.value;
  };

  it('is counted in people, part by part, with those without an account apart', async () => {
    const report = await view();
    expect(report.progress).toEqual({ kind: 'shown', asked: 40, notBegun: 36, begun: 2, done: 2 });
    expect(report.parts.map(({ unit, progress }) => [unit.id, progress.asked, progress.done])).toEqual([
      ['school', 24, 0],
      ['health', 8, 2],
      ['roads', 8, 0],
    ]);
    expect(report).toMatchObject({ withoutAccount: 1, rest: undefined, sight: 'whole' });
  });

  it('a leader sees numbers of the own line, and of the rest nothing', async () => {
    const report = await view(leader);
    expect(report.progress).toEqual({ kind: 'shown', asked: 8, notBegun: 5, begun: 1, done: 2 });
    expect(report).toMatchObject({
      sight: 'ownLine',
      ownUnits: [{ id: 'care' }],
      parts: [],
      mayChange: false,
    });
    expect(report.debt.collected).toBe(5);
    expect(await viewMappingRound(context, actor('care0'), id('r'))).toEqual({ kind: 'notFound' });
    expect(await viewMappingRounds(context, actor('u', 'UnionRep'))).toEqual({ kind: 'forbidden' });
  });

  it('of a handful, only how many they are', async () => {
    context.records.put('units', buildUnit('roads', { parentId: asId('town'), leaderId: asId('roads0') }));
    for (const person of staff.roads.slice(4)) {
      context.records.put('employments', buildEmployment(person, 'roads', { endOn: day('2026-01-01') }));
    }
    const report = await view(actor('roads0'));
    expect(report.progress).toEqual({ kind: 'few', asked: 4 });
    expect(report.parts).toEqual([]);
  });

  it('somebody who answers outside the round is done all the same, and no answer of the round', async () => {
    context.records.put('assessments', buildAssessment('care2', 'd', { on: day('2026-11-21') }));
    const report = await view();
    expect(report.progress).toMatchObject({ done: 3, begun: 1 });
    expect(report.debt.collected).toBe(6);
  });

  it('after its end, it stands as it stood, whoever has left since', async () => {
    context.records.put(
      'mappingRounds',
      buildRound('r', { unitIds: [asId('care')], competenceIds: [asId('c')], endsOn: day('2026-11-22') }),
    );
    context.records.put('employments', {
      ...buildEmployment('care0', 'care', { positionGroupId: asId('care-group') }),
      endOn: day('2026-11-23'),
    });
    answer('care5', 'c');
    const late = buildAssessment('care6', 'c', { on: day('2026-11-24'), roundId: id('r') });
    context.records.put('assessments', late);
    expect(await view()).toMatchObject({
      stage: 'closed',
      lastDay: '2026-11-22',
      progress: { asked: 8, done: 4 },
    });
  });
});

describe('the debt of a municipality', () => {
  it('falls when a measure uses the answers, and says which', async () => {
    context.records.put(
      'mappingRounds',
      buildRound('r', { unitIds: [asId('care')], competenceIds: [asId('c')] }),
    );
    for (const person of staff.care.slice(0, 6)) {
      const row = buildAssessment(person, 'c', { on: day('2026-11-20'), roundId: id('r') });
      context.records.put('assessments', row);
    }
    expect(await viewMappingRounds(context, hr)).toMatchObject({
      value: { debt: { collected: 6, used: 0, unused: 6 } },
    });
    context.records.put('plans', buildPlan('plan', { subject: { unitId: asId('health') } }));
    const target = { competenceId: asId<'Competence'>('c'), targetLevel: 3, people: 4 } as const;
    context.records.put('measures', buildMeasure('m', { competences: [target], years: [2027] }));
    expect(await viewMappingRounds(context, hr)).toMatchObject({
      value: { debt: { collected: 6, used: 6, unused: 0 } },
    });
    expect(await viewMappingRound(context, hr, id('r'))).toMatchObject({
      value: { usedBy: [{ measure: { id: 'm' }, answers: 6 }], agreed: 0 },
    });
  });

  it('follows people who have left to where they last worked', async () => {
    context.records.put(
      'mappingRounds',
      buildRound('r', { unitIds: [asId('care')], competenceIds: [asId('c')] }),
    );
    const row = buildAssessment('care0', 'c', { on: day('2026-11-20'), roundId: id('r') });
    context.records.put('assessments', row);
    context.records.put('employments', buildEmployment('care0', 'care', { endOn: day('2026-11-21') }));
    context.records.put('plans', buildPlan('plan', { subject: { unitId: asId('care') } }));
    const target = { competenceId: asId<'Competence'>('c'), targetLevel: 3, people: 4 } as const;
    context.records.put('measures', buildMeasure('m', { competences: [target], years: [2027] }));
    expect(await viewMappingRounds(context, hr)).toMatchObject({
      value: { debt: { collected: 1, used: 1 } },
    });
  });
});
