import { describe, expect, it } from 'vitest';
import { buildPlan, day } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { followUpChanges, followUpFaults } from './point-follow-up.ts';
import { measureOfPoint } from './point-measure.ts';
import type { PointAudience, SealedText, TalkPoint } from './talk.ts';
import { openedTo, pointFaults, rewrittenChanges, tickChanges } from './talk-point.ts';

const point: TalkPoint = {
  ...{ id: asId('p'), talkId: asId('t'), text: 'k:abc' as SealedText, serves: { areaId: asId('wounds') } },
  ...{ responsible: 'employee', dueOn: day('2027-03-01'), order: 1, dropped: false },
  ...{ employeeOpens: [], leaderOpens: [], employeeFollowUps: [], leaderFollowUps: [] },
};
const held = { heldOn: day('2026-11-20') };
const places = {
  ...{ talk: held, others: 0, today: day('2026-11-25') },
  isArea: (id: string) => id === 'wounds',
  isGoal: (id: string) => id === 'home',
};
const draft = { ...{ text: 'Hospitere', responsible: 'employee' as const }, dueOn: day('2027-03-01') };
const good = { ...draft, serves: { areaId: asId<'CompetenceArea'>('wounds') } };

describe('an agreed point', () => {
  const codes = (over: object, where: object = {}, before?: TalkPoint) =>
    pointFaults({ ...good, ...over }, { ...places, ...where }, before).map(({ code }) => code);

  it('is short, serves an area or a goal, and is due', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ serves: { goalId: 'home' } })).toEqual([]);
    expect(codes({ text: ' ', serves: undefined, dueOn: undefined })).toEqual([
      'required',
      'required',
      'required',
    ]);
    expect(codes({ text: 'x'.repeat(201) })).toEqual(['tooLong']);
    expect(codes({ serves: { areaId: 'gone' } })).toEqual(['unknownId']);
    expect(codes({ dueOn: day('2026-11-24') })).toEqual(['dateInPast']);
  });

  it('may go on serving what has gone out of use, and be as late as it was', () => {
    const before = { ...point, serves: { areaId: asId<'CompetenceArea'>('gone') }, dueOn: day('2026-10-01') };
    expect(codes({ serves: before.serves, dueOn: before.dueOn }, {}, before)).toEqual([]);
  });

  it('is one of five at most, made in a talk that is held and not closed', () => {
    expect(codes({}, { others: 4 })).toEqual([]);
    expect(codes({}, { others: 5 })).toEqual(['tooManyPoints']);
    expect(codes({}, { talk: undefined })).toEqual(['talkNotHeld']);
    expect(codes({}, { talk: { ...held, closedOn: day('2026-11-21') } })).toEqual(['talkIsClosed']);
  });
});

describe('who else sees a point', () => {
  it('is whom both have ticked', () => {
    const opened = (employeeOpens: PointAudience[], leaderOpens: PointAudience[]) =>
      openedTo({ employeeOpens, leaderOpens });
    expect(opened([], ['above', 'hr', 'plan'])).toEqual([]);
    expect(opened(['above', 'hr', 'plan'], [])).toEqual([]);
    expect(opened(['hr', 'plan'], ['plan', 'above'])).toEqual(['plan']);
  });

  it('is asked anew of the other side when the point is rewritten', () => {
    const { text, serves, responsible, dueOn } = point;
    expect(tickChanges(point, 'employee', ['plan', 'hr', 'plan'])).toEqual({
      ...{ text, serves, responsible, dueOn, employeeOpens: ['hr', 'plan'] },
    });
    expect(rewrittenChanges('employee')).toEqual({ leaderOpens: [] });
    expect(rewrittenChanges('leader')).toEqual({ employeeOpens: [] });
  });
});

describe('following a point up', () => {
  it('can be done from two weeks before the day, when the talk is closed', () => {
    const closed = { ...held, closedOn: day('2026-11-21') };
    const code = (talk: object | undefined, today: string) =>
      followUpFaults(talk as typeof closed, 3, day(today))[0]?.code;
    expect(code(held, '2027-02-20')).toBe('talkNotClosed');
    expect(code(closed, '2027-02-05')).toBe('followUpTooEarly');
    expect(code(closed, '2027-02-06')).toBeUndefined();
    expect(code(closed, '2027-09-01')).toBeUndefined();
  });

  it('keeps one answer for each side and month', () => {
    const answer = (after: 3 | 6, standing: 'stuck' | 'done') => ({ after, standing, on: day('2027-02-20') });
    const first = { ...point, ...followUpChanges(point, 'leader', answer(3, 'stuck')) };
    expect(first.employeeFollowUps).toEqual([]);
    const second = { ...first, ...followUpChanges(first, 'leader', answer(6, 'done')) };
    const third = { ...second, ...followUpChanges(second, 'leader', answer(3, 'done')) };
    expect(third.leaderFollowUps).toEqual([answer(3, 'done'), answer(6, 'done')]);
  });
});

describe('a point that goes into the plan', () => {
  it('is a measure in its year, measured by what was agreed', () => {
    const plan = buildPlan('own', { firstYear: 2026, lastYear: 2027 });
    const to = { areaId: asId<'CompetenceArea'>('athome'), ownerId: asId<'Person'>('kari'), plan };
    const serves = { goalId: asId<'Goal'>('home') };
    expect(measureOfPoint({ ...point, serves }, 'Hospitere', to)).toMatchObject({
      ...{ title: 'Hospitere', successCriteria: 'Hospitere', years: [2027], goalIds: ['home'] },
      ...{ areaId: 'athome', ownerId: 'kari', dueOn: '2027-03-01', strategy: 'develop' },
    });
    expect(measureOfPoint({ ...point, dueOn: day('2028-01-10') }, 'x', to).years).toEqual([]);
  });
});
