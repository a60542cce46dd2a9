import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { comesNext, countSteps, judgeSteps } from './seven-steps.ts';
import { processOf, type StepName, stepNames } from './step.ts';
import type { CriticalNeed, StepFacts } from './step-facts.ts';

const nothing: StepFacts = {
  goals: 0,
  areas: { all: 0, tied: 0, own: 0 },
  critical: [],
  roundOpen: false,
  talks: { people: 0, held: 0 },
};
const plan = { status: 'draft', measures: 4, lacking: 0, areasWith: 2 } as const;
const need = (over: Partial<CriticalNeed> = {}): CriticalNeed => ({
  competenceId: asId('wound-care'),
  required: 10,
  unknown: 0,
  isShort: false,
  isAnswered: false,
  ...over,
});
const judged = (name: StepName, facts: Partial<StepFacts>) => {
  const step = judgeSteps({ ...nothing, ...facts }).find((one) => one.name === name);
  return `${step?.state}: ${step?.reason}`;
};

describe('the seven steps of seed 001', () => {
  it('stand in two processes, three and four', () => {
    expect(stepNames.map(processOf)).toEqual([
      ...Array.from({ length: 3 }, () => 'goalBreakdown'),
      ...Array.from({ length: 4 }, () => 'consultation'),
    ]);
  });

  it('are none of them begun where there is nothing', () => {
    expect(judgeSteps(nothing).map(({ state }) => state)).toEqual(stepNames.map(() => 'notBegun'));
  });

  it.each<[StepName, Partial<StepFacts>, string]>([
    ['foundations', { areas: { all: 4, tied: 4, own: 0 } }, 'notBegun: noGoals'],
    ['foundations', { goals: 3 }, 'notBegun: noAreas'],
    ['foundations', { goals: 3, areas: { all: 4, tied: 0, own: 0 } }, 'notBegun: noneTied'],
    ['foundations', { goals: 3, areas: { all: 4, tied: 3, own: 0 } }, 'underWay: someTied'],
    ['foundations', { goals: 3, areas: { all: 4, tied: 4, own: 0 } }, 'done: allTied'],
    ['ownGoals', { areas: { all: 4, tied: 4, own: 0 } }, 'notBegun: onlyInherited'],
    ['ownGoals', { areas: { all: 4, tied: 4, own: 0 }, plan }, 'underWay: areasChosen'],
    ['ownGoals', { areas: { all: 4, tied: 4, own: 1 } }, 'done: ownAreas'],
    ['ownGoals', { plan: { ...plan, status: 'adopted', areasWith: 0 } }, 'done: areasAdopted'],
    ['actionPlan', {}, 'notBegun: noPlan'],
    ['actionPlan', { plan: { ...plan, measures: 0 } }, 'underWay: noMeasures'],
    ['actionPlan', { plan: { ...plan, lacking: 1 } }, 'underWay: measuresLack'],
    ['actionPlan', { plan }, 'done: planned'],
    ['goalPicture', {}, 'notBegun: noPlanToDiscuss'],
    ['goalPicture', { plan }, 'notBegun: notDiscussed'],
    ['goalPicture', { plan: { ...plan, status: 'inConsultation' } }, 'underWay: inConsultation'],
    ['goalPicture', { plan: { ...plan, status: 'running' } }, 'notBegun: adoptedUndiscussed'],
    ['goalPicture', { plan: { ...plan, discussedOn: day('2026-02-01') } }, 'done: discussed'],
    ['criticalNeeds', {}, 'notBegun: noCritical'],
    ['criticalNeeds', { critical: [need({ unknown: 10 })] }, 'notBegun: nothingKnown'],
    ['criticalNeeds', { critical: [need({ unknown: 10 })], roundOpen: true }, 'underWay: roundOpen'],
    // 2 of 20 is one in ten, 3 of 20 is more.
    ['criticalNeeds', { critical: [need({ unknown: 2 }), need()] }, 'done: mapped'],
    ['criticalNeeds', { critical: [need({ unknown: 3 }), need()] }, 'underWay: someUnknown'],
    // Only so many in the unit are demanded, and nobody in particular.
    ['criticalNeeds', { critical: [need({ required: 0, isShort: true })] }, 'done: mapped'],
    ['criticalNeeds', { critical: 'hidden' }, 'hidden: tooFew'],
    ['proposals', {}, 'notBegun: needsFirst'],
    ['proposals', { critical: [need({ unknown: 9 })] }, 'notBegun: needsFirst'],
    ['proposals', { critical: [need()] }, 'done: noNeeds'],
    ['proposals', { critical: [need({ isShort: true })] }, 'notBegun: noPlan'],
    ['proposals', { critical: [need({ isShort: true })], plan }, 'notBegun: noneAnswered'],
    [
      'proposals',
      { critical: [need({ isShort: true, isAnswered: true }), need({ isShort: true })], plan },
      'underWay: someAnswered',
    ],
    [
      'proposals',
      { critical: [need({ isShort: true, isAnswered: true }), need()], plan },
      'done: allAnswered',
    ],
    ['proposals', { critical: 'hidden' }, 'hidden: tooFew'],
    ['talks', {}, 'notBegun: nobody'],
    ['talks', { talks: { people: 20, held: 0 } }, 'notBegun: noTalks'],
    ['talks', { talks: { people: 20, held: 17 } }, 'underWay: someTalks'],
    ['talks', { talks: { people: 20, held: 18 } }, 'done: talksHeld'],
    ['talks', { talks: 'hidden' }, 'hidden: notShown'],
  ])('%s of %o is %s', (name, facts, expected) => {
    expect(judged(name, facts)).toBe(expected);
  });

  it('names the first step that is not done as what comes next, and passes by what may not be told', () => {
    const done: StepFacts = {
      ...{ goals: 3, areas: { all: 4, tied: 4, own: 1 }, roundOpen: false },
      plan: { ...plan, discussedOn: day('2026-02-01') },
      critical: [need()],
      talks: { people: 20, held: 20 },
    };
    expect(comesNext(judgeSteps(done))).toBeUndefined();
    expect(comesNext(judgeSteps({ ...done, talks: { people: 20, held: 3 } }))?.name).toBe('talks');
    expect(comesNext(judgeSteps({ ...done, critical: 'hidden', talks: 'hidden' }))).toBeUndefined();
    expect(comesNext(judgeSteps({ ...done, plan: { ...plan, lacking: 2 } }))).toMatchObject({
      ...{ name: 'actionPlan', place: 'measures', count: 2, of: 4 },
    });
  });

  it('are counted over units, step by step', () => {
    const units = [judgeSteps(nothing), judgeSteps({ ...nothing, talks: 'hidden', critical: 'hidden' })];
    expect(countSteps(units)[6]).toEqual({ done: 0, underWay: 0, notBegun: 1, hidden: 1 });
    expect(countSteps(units)[0]).toEqual({ done: 0, underWay: 0, notBegun: 2, hidden: 0 });
  });
});
