import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFollowUp, buildMeasure, buildPlan, day } from '../../testing/build.ts';
import { buildEvaluation } from '../../testing/build-evaluation.ts';
import { type Evaluation, evaluationDecisions, evaluationMoments } from '../evaluation.ts';
import { addDays } from '../iso-date.ts';
import { type Measure, measureStatuses } from '../measure.ts';
import {
  dueEvaluation,
  endOf,
  lacksEvaluation,
  momentsOf,
  startOf,
  waitingMoment,
} from './evaluation-moments.ts';
import { courseOf } from './measure-course.ts';

const plan = buildPlan('plan', { firstYear: 2024, lastYear: 2027 });
const factsOf = (
  over: Partial<Measure>,
  answers: Parameters<typeof courseOf>[0] = [],
  evaluations: Evaluation[] = [],
) => ({ measure: buildMeasure('m', over), plan, course: courseOf(answers, []), evaluations });
const answer = (at: string, status: 'onTrack' | 'delayed' | 'done') =>
  buildFollowUp('m', `${at}T09:00:00.000Z`, { status });

describe('the end of a measure', () => {
  it('is the day it became done, counted from the last time it did', () => {
    const answers = [
      answer('2026-03-01', 'done'),
      answer('2026-04-01', 'delayed'),
      answer('2026-05-20', 'done'),
    ];
    expect(endOf(factsOf({ status: 'done', dueOn: day('2026-12-01') }, answers))).toBe('2026-05-20');
  });

  it('is the due date when nobody marked it as done, and without one the end of its last year', () => {
    expect(endOf(factsOf({ dueOn: day('2026-10-15') }))).toBe('2026-10-15');
    expect(endOf(factsOf({ dueOn: undefined, years: [2025, 2026] }))).toBe('2026-12-31');
    expect(endOf(factsOf({ dueOn: undefined, years: [] }))).toBe('2027-12-31');
    expect(endOf(factsOf({ status: 'done', dueOn: day('2026-10-15') }))).toBe('2026-10-15');
  });
});

describe('the day the gap before is read from', () => {
  it('is the beginning of its first year', () => {
    expect(startOf({ years: [2026, 2027] }, plan, [answer('2026-05-01', 'onTrack')], undefined)).toBe(
      '2026-01-01',
    );
    expect(startOf({ years: [] }, plan, [], undefined)).toBe('2024-01-01');
  });

  it('is earlier when the owner had answered, and later when it was not made yet', () => {
    expect(startOf({ years: [2026] }, plan, [answer('2025-10-01', 'onTrack')], undefined)).toBe('2025-10-01');
    expect(startOf({ years: [2026] }, plan, [], day('2026-04-02'))).toBe('2026-04-02');
    expect(startOf({ years: [2026] }, plan, [], day('2025-04-02'))).toBe('2026-01-01');
  });
});

describe('the moments of a measure that was due on 1 March 2026', () => {
  const at = (today: string, evaluations: Evaluation[] = [], over: Partial<Measure> = {}) =>
    momentsOf(factsOf({ dueOn: day('2026-03-01'), ...over }, [], evaluations), day(today)).map(
      ({ moment, dueOn, state }) => `${moment} ${dueOn} ${state}`,
    );
  const given = (moment: Evaluation['moment'], over: Partial<Evaluation> = {}) =>
    buildEvaluation('m', `2026-0${moment + 3}-02T08:00:00.000Z`, { moment, ...over });

  it('come one by one, are due for four weeks, and then overdue', () => {
    expect(at('2026-02-28')).toEqual(['0 2026-03-01 coming', '3 2026-06-01 coming', '6 2026-09-01 coming']);
    expect(at('2026-03-01')[0]).toBe('0 2026-03-01 due');
    expect(at('2026-03-29')[0]).toBe('0 2026-03-01 due');
    expect(at('2026-03-30')[0]).toBe('0 2026-03-01 overdue');
  });

  it('give way to the next one when they were not answered', () => {
    expect(at('2026-06-01')).toEqual(['0 2026-03-01 passed', '3 2026-06-01 due', '6 2026-09-01 coming']);
    expect(at('2026-12-01')).toEqual(['0 2026-03-01 passed', '3 2026-06-01 passed', '6 2026-09-01 overdue']);
  });

  it('are done when they are answered, and an early answer to a later one stands for those before', () => {
    expect(at('2026-06-01', [given(0)])).toEqual([
      ...['0 2026-03-01 done', '3 2026-06-01 due', '6 2026-09-01 coming'],
    ]);
    expect(at('2026-03-05', [given(3)])).toEqual([
      ...['0 2026-03-01 passed', '3 2026-06-01 done', '6 2026-09-01 coming'],
    ]);
  });

  it('begin anew when the measure has been adjusted', () => {
    const adjusted = given(0, { decision: 'adjust' });
    expect(at('2026-06-01', [adjusted], { dueOn: day('2026-10-01') })[0]).toBe('0 2026-10-01 coming');
  });

  it('are not asked about when it is stopped, or the plan is not carried out', () => {
    expect(at('2026-06-01', [], { status: 'stopped' })).toEqual([]);
    const facts = factsOf({ dueOn: day('2026-03-01') });
    for (const status of ['draft', 'evaluated'] as const) {
      expect(momentsOf({ ...facts, plan: { ...plan, status } }, day('2026-06-01'))).toEqual([]);
    }
  });
});

it('a measure that has ended lacks an evaluation until there is one of it as it is now', () => {
  const lacks = (over: Partial<Measure>, evaluations: Evaluation[] = []) =>
    lacksEvaluation(factsOf({ dueOn: day('2026-03-01'), ...over }, [], evaluations), day('2026-03-01'));
  const given = buildEvaluation('m', '2026-02-01T08:00:00.000Z');
  expect(lacks({})).toBe(true);
  expect(lacks({ dueOn: day('2026-03-02') })).toBe(false);
  expect(lacks({ status: 'stopped' })).toBe(false);
  expect(lacks({}, [given])).toBe(false);
  expect(lacks({}, [{ ...given, decision: 'adjust' }])).toBe(true);
});

it('never more than one moment waits, whatever has been answered', () => {
  const evaluation = fc.record({
    moment: fc.constantFrom(...evaluationMoments),
    decision: fc.constantFrom(...evaluationDecisions),
    days: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(
      fc.array(evaluation, { maxLength: 5 }),
      fc.integer({ min: -100, max: 500 }),
      fc.constantFrom(...measureStatuses),
      (rows, after, status) => {
        const end = day('2026-03-01');
        const evaluations = rows.map(({ days, ...row }, n) =>
          buildEvaluation('m', `${addDays(end, days)}T0${n}:00:00.000Z`, row),
        );
        const facts = factsOf({ dueOn: end, status }, [], evaluations);
        const today = addDays(end, after);
        const moments = momentsOf(facts, today);
        const waiting = moments.filter(({ state }) => state === 'due' || state === 'overdue');
        expect(waiting.length).toBeLessThanOrEqual(1);
        expect(waitingMoment(moments)).toBe(waiting[0]);
        expect(dueEvaluation(facts, today)).toEqual(waiting[0]);
        for (const { dueOn } of waiting) expect(dueOn <= today).toBe(true);
      },
    ),
  );
});
