import { describe, expect, it } from 'vitest';
import { buildMeasure, buildPlan, day } from '../../testing/build.ts';
import { draftOf } from '../../testing/plan-town.ts';
import { asId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import { type MeasureDraft, type MeasurePlaces, measureFaults } from './measure-draft.ts';

const plans = new Map([
  ['town', buildPlan('town')],
  ['plan', buildPlan('plan', { parentPlanId: asId('town'), status: 'draft' })],
  ['other', buildPlan('other', { parentPlanId: asId('town') })],
]);
const measures = new Map([
  ['top', buildMeasure('top', { planId: asId('town') })],
  ['m1', buildMeasure('m1', { planId: asId('plan') })],
  ['m2', buildMeasure('m2', { planId: asId('plan'), parentMeasureId: asId('m1') })],
  ['m3', buildMeasure('m3', { planId: asId('plan'), parentMeasureId: asId('m2') })],
  ['aside', buildMeasure('aside', { planId: asId('other') })],
]);
const standing: Record<string, 'employed' | 'left'> = { kari: 'employed', gone: 'left' };
const places = (over: Partial<MeasurePlaces> = {}): MeasurePlaces => ({
  plan: plans.get('plan') as never,
  areas: new Set([asId<'CompetenceArea'>('area')]),
  goals: new Set([asId<'Goal'>('goal')]),
  highestLevel: (id) =>
    new Map<string, number>([
      ['skill', 4],
      ['paper', 1],
    ]).get(id),
  standing: (id) => standing[id] ?? 'unknown',
  parents: { measure: (id) => measures.get(id), plan: (id) => plans.get(id) },
  isUnused: () => false,
  ...over,
});
const said = (over: Partial<MeasureDraft>, given: Partial<MeasurePlaces> = {}, before?: Measure) =>
  measureFaults(draftOf(over), places(given), before).map(({ field, code }) => `${field}: ${code}`);
const target = (competenceId: string, targetLevel = 3, people = 4) => ({
  competenceId: asId<'Competence'>(competenceId),
  targetLevel,
  people,
});

describe('a measure as it is entered', () => {
  it('is right with everything filled in, and with next to nothing', () => {
    const whole: Partial<MeasureDraft> = {
      ...{ goalIds: [asId('goal')], parentMeasureId: asId('top'), ownerId: asId('kari') },
      competences: [target('skill'), target('paper', 1)],
      ...{ years: [2024, 2027], team: 'Lederteamet', reason: 'De som kan det, slutter til sommeren.' },
      sessions: [{ on: day('2026-12-01'), place: 'Rådhuset', hours: 7.5 }],
    };
    expect(said(whole)).toEqual([]);
    expect(said({ years: [], audience: '', successCriteria: '', costKroner: 0, costHours: 0 })).toEqual([]);
  });

  it.each<[Partial<MeasureDraft>, string[]]>([
    [{ title: ' ' }, ['title: required']],
    [{ title: 'x'.repeat(201) }, ['title: tooLong']],
    [{ wantedEffect: 'x'.repeat(4001) }, ['wantedEffect: tooLong']],
    [{ areaId: asId('elsewhere') }, ['areaId: unknownId']],
    [{ goalIds: [asId('goal'), asId('removed')] }, ['goalIds: unknownId']],
    [{ ownerId: asId('gone') }, ['ownerId: hasLeft']],
    [{ ownerId: asId('nobody') }, ['ownerId: unknownId']],
    [{ years: [2023] }, ['years: yearOutsidePlan']],
    [{ years: [2026, 2028] }, ['years: yearOutsidePlan']],
    [{ years: [2026.5] }, ['years: yearOutsidePlan']],
    [{ costKroner: -1 }, ['costKroner: outsideRange']],
    [{ costHours: Number.NaN }, ['costHours: outsideRange']],
    [{ competences: [target('none')] }, ['competences.0.competenceId: notInForce']],
    [{ competences: [target('skill', 5)] }, ['competences.0.targetLevel: levelOutsideScale']],
    [{ competences: [target('paper', 2)] }, ['competences.0.targetLevel: levelOutsideScale']],
    [{ competences: [target('skill', 3, 0)] }, ['competences.0.people: notWholeNumber']],
    [{ competences: [target('skill'), target('skill')] }, ['competences.1.competenceId: alreadyThere']],
    [{ parentMeasureId: asId('none') }, ['parentMeasureId: unknownId']],
    [{ parentMeasureId: asId('aside') }, ['parentMeasureId: otherLine']],
    [{ sessions: [{ on: day('2026-12-01'), place: '', hours: 2 }] }, ['team: required']],
    [
      { team: 'Oss', sessions: [{ on: day('2026-12-01'), place: '', hours: -2 }] },
      ['sessions.0.hours: outsideRange'],
    ],
  ])('is refused: %o', (over, faults) => {
    expect(said(over)).toEqual(faults);
  });

  it('does not hang on what hangs on it, at any distance', () => {
    const m1 = measures.get('m1');
    expect(said({ parentMeasureId: asId('m1') }, {}, m1)).toEqual(['parentMeasureId: parentCycle']);
    expect(said({ parentMeasureId: asId('m3') }, {}, m1)).toEqual(['parentMeasureId: parentCycle']);
    expect(said({ parentMeasureId: asId('m3') })).toEqual([]);
  });

  it('may go on standing on what has gone out of use, but not with an owner who has left', () => {
    const before = buildMeasure('m1', {
      ...{ areaId: asId('elsewhere'), goalIds: [asId('removed')], ownerId: asId('gone') },
      competences: [{ ...target('none'), targetLevel: 3 }],
    });
    const same = { areaId: before.areaId, goalIds: before.goalIds, competences: [target('none')] };
    expect(said({ ...same, ownerId: asId('gone') }, {}, before)).toEqual(['ownerId: hasLeft']);
    expect(said(same, {}, before)).toEqual([]);
  });

  it('says in an adopted plan by what it is a success, and is not touched in an evaluated one', () => {
    const adopted = buildPlan('plan', { status: 'adopted' });
    expect(said({ successCriteria: '' }, { plan: adopted })).toEqual(['successCriteria: required']);
    expect(said({}, { plan: buildPlan('plan', { status: 'evaluated' }) })).toEqual(['planId: planIsClosed']);
  });

  it('says why mobilising is not enough, where something lies unused', () => {
    const isUnused = (id: string) => id === 'skill';
    const competences = [target('paper', 1), target('skill')];
    expect(said({ competences }, { isUnused })).toEqual(['reason: reasonNeeded']);
    expect(said({ competences, strategy: 'recruit', reason: ' ' }, { isUnused })).toEqual([
      'reason: reasonNeeded',
    ]);
    expect(said({ competences, strategy: 'mobilise' }, { isUnused })).toEqual([]);
    expect(said({ competences: [target('paper', 1)] }, { isUnused })).toEqual([]);
    expect(said({ competences, reason: 'De er for få.' }, { isUnused })).toEqual([]);
  });
});
