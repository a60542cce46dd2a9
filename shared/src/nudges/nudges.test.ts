import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { addDays } from '../domain/iso-date.ts';
import { buildFollowUp, buildMeasure, buildPlan, day } from '../testing/build.ts';
import { chooseForWeek, weeklyCap } from './choose-for-week.ts';
import { dueMeasureFollowUp, followUpCadenceDays } from './due-measure-follow-ups.ts';
import { isDayOff, mayDisturb, workingHours } from './quiet-times.ts';

const today = day('2026-11-23');
const plan = buildPlan('plan');
const recent = buildFollowUp('m', '2026-11-01T10:00:00.000Z');

describe('when an owner is asked about a measure', () => {
  it('on the due date and after it, once', () => {
    const measure = buildMeasure('m', { dueOn: today });
    expect(dueMeasureFollowUp({ measure, plan, latest: recent }, today)).toMatchObject({
      id: 'measureFollowUp:m:2026-11-23',
      reason: 'dueDate',
      personId: 'leader',
    });
    expect(dueMeasureFollowUp({ measure, plan, latest: recent }, addDays(today, 9))?.id).toBe(
      'measureFollowUp:m:2026-11-23',
    );
    expect(dueMeasureFollowUp({ measure, plan, latest: recent }, addDays(today, -1))).toBeUndefined();
  });

  it('not again when the owner has answered since', () => {
    const measure = buildMeasure('m', { dueOn: day('2026-11-20') });
    const latest = buildFollowUp('m', '2026-11-20T12:00:00.000Z');
    expect(dueMeasureFollowUp({ measure, plan, latest }, today)).toBeUndefined();
  });

  it('not again for an answer given just after midnight in Norway, which is the day before in UTC', () => {
    const measure = buildMeasure('m', { dueOn: day('2026-11-20') });
    const latest = buildFollowUp('m', '2026-11-19T23:30:00.000Z');
    expect(dueMeasureFollowUp({ measure, plan, latest }, today)).toBeUndefined();
  });

  it('after eight weeks of silence', () => {
    const measure = buildMeasure('m');
    const latest = buildFollowUp('m', '2026-09-28T08:00:00.000Z');
    expect(dueMeasureFollowUp({ measure, plan, latest }, today)).toMatchObject({
      reason: 'cadence',
      period: '2026-11-23',
    });
    expect(dueMeasureFollowUp({ measure, plan, latest }, addDays(today, -1))).toBeUndefined();
    expect(followUpCadenceDays).toBe(56);
  });

  it('never without an owner, after the end, or before the plan is adopted', () => {
    const due = { dueOn: today };
    const ask = (measure: ReturnType<typeof buildMeasure>, p = plan) =>
      dueMeasureFollowUp({ measure, plan: p }, today);
    expect(ask(buildMeasure('m', { ...due, ownerId: undefined }))).toBeUndefined();
    expect(ask(buildMeasure('m', { ...due, status: 'done' }))).toBeUndefined();
    expect(ask(buildMeasure('m', { ...due, status: 'stopped' }))).toBeUndefined();
    expect(ask(buildMeasure('m', due), buildPlan('plan', { status: 'draft' }))).toBeUndefined();
  });
});

describe('the week of one person', () => {
  const nudge = (id: string, reason: 'dueDate' | 'cadence', period: string) => ({
    id: asId<'Nudge'>(id),
    kind: 'measureFollowUp' as const,
    personId: asId<'Person'>('leader'),
    measureId: asId<'Measure'>(id),
    period: day(period),
    reason,
  });

  it('holds at most three messages: due dates first, then the oldest', () => {
    const due = [
      nudge('a', 'cadence', '2026-01-01'),
      nudge('b', 'dueDate', '2026-11-22'),
      nudge('c', 'dueDate', '2026-11-20'),
      nudge('d', 'cadence', '2026-02-01'),
    ];
    expect(chooseForWeek(due, () => 0).map((n) => n.id)).toEqual(['c', 'b', 'a']);
    expect(chooseForWeek(due, () => 2).map((n) => n.id)).toEqual(['c']);
    expect(chooseForWeek(due, () => 5)).toEqual([]);
  });

  it('never exceeds the cap, whatever is due', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 }), (count, sent) => {
        const due = Array.from({ length: count }, (_, i) => nudge(`n${i}`, 'cadence', '2026-01-01'));
        const chosen = chooseForWeek(due, () => sent).length;
        expect(chosen).toBe(Math.min(count, Math.max(0, weeklyCap - sent)));
      }),
    );
  });
});

describe('quiet times', () => {
  it('are weekends, public holidays and their eves, and July', () => {
    for (const off of [
      '2026-11-21',
      '2026-11-22',
      '2026-05-17',
      '2026-04-02',
      '2026-05-14',
      '2026-12-24',
      '2026-07-15',
    ]) {
      expect(isDayOff(day(off)), off).toBe(true);
    }
    for (const on of ['2026-11-23', '2026-06-30', '2026-08-03', '2026-02-06', '2026-12-23']) {
      expect(isDayOff(day(on)), on).toBe(false);
    }
  });

  it('are kept by Norwegian wall clock, winter and summer', () => {
    expect(mayDisturb(new Date('2026-11-23T07:00:00Z'), workingHours)).toBe(true);
    expect(mayDisturb(new Date('2026-11-23T06:59:00Z'), workingHours)).toBe(false);
    expect(mayDisturb(new Date('2026-06-15T06:00:00Z'), workingHours)).toBe(true);
    expect(mayDisturb(new Date('2026-11-23T15:00:00Z'), workingHours)).toBe(false);
    expect(mayDisturb(new Date('2026-11-22T10:00:00Z'), workingHours)).toBe(false);
    expect(mayDisturb(new Date('2026-11-22T10:00:00Z'), { ...workingHours, keepDaysOff: false })).toBe(true);
  });
});
